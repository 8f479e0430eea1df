import { periodOf, previousPeriod } from "../../src/rules/calendar/periods.ts";
import { dayOf } from "../../src/rules/calendar/time.ts";
import type { DutyId } from "../../src/rules/duties/duties.ts";
import type { Figure } from "../figure.ts";
import { median } from "../median.ts";
import { putHeads } from "../people.ts";
import { openStage } from "../stage.ts";
import { wholeHouse } from "../subjects/whole-house.ts";
import { putWeeks } from "../weeks.ts";

const GOAL = 2.5;
const WEEKS = 10;
const ROUNDS = 7;
/** What there was before activities, songs and the shirt. */
const THREE: readonly DutyId[] = ["D1", "D8", "D9"];

/** What digests of a week and of a month are made from, for everybody: with all duties, against hours and papers alone. */
export async function duties(quick: boolean): Promise<Figure[]> {
  const users = Array.from({ length: quick ? 2_000 : 20_000 }, (_, n) => 1000 + n);
  const stage = await openStage();
  const house = await wholeHouse(stage, users, { hears: false });
  await putHeads(house.connection, users);
  await putWeeks(house.connection, users, WEEKS, "everything");
  const { standings } = house.app.services;
  const at = Date.now();
  const figures: Figure[] = [];
  for (const kind of ["week", "month"] as const) {
    const last = previousPeriod(periodOf(kind, dayOf(at)));
    const survey = async (only?: readonly DutyId[]) => {
      const from = performance.now();
      const surveyIn = standings.together(null, at);
      const { of } = await surveyIn(last, only);
      await surveyIn(previousPeriod(last), only);
      if (!of("TD")) throw new Error("nobody is judged");
      return performance.now() - from;
    };
    const milliseconds = { three: await survey(THREE), all: await survey() };
    const ratios: number[] = [];
    for (let round = 0; round < ROUNDS; round++) {
      milliseconds.three = await survey(THREE);
      milliseconds.all = await survey();
      ratios.push(milliseconds.all / milliseconds.three);
    }
    const value = median(ratios);
    const detail = { cadres: users.length, ratios, milliseconds };
    figures.push({
      figure: `digest of a ${kind} with all duties, against three`,
      value,
      goal: GOAL,
      met: value <= GOAL,
      detail,
    });
  }
  await house.stop();
  await stage.close();
  return figures;
}
