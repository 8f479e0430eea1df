import { runJob } from "../../src/jobs/worker/run-job.ts";
import type { Figure } from "../figure.ts";
import { median } from "../median.ts";
import { putHeads } from "../people.ts";
import { openStage } from "../stage.ts";
import { wholeHouse } from "../subjects/whole-house.ts";
import { putWeeks } from "../weeks.ts";

const GOAL = 1.1;
const WEEKS = 4;
const TIMES_MORE = 10;
const ROUNDS = 7;

/** The weekly digest for everybody, as the job composes it, with ten times the history. */
export async function digest(quick: boolean): Promise<Figure[]> {
  const users = Array.from({ length: quick ? 2_000 : 20_000 }, (_, n) => 1000 + n);
  const stage = await openStage();
  const open = async (database: string, weeks: number) => {
    const house = await wholeHouse(stage, users, { database, hears: false });
    await putHeads(house.connection, users);
    await putWeeks(house.connection, users, weeks);
    return house;
  };
  const short = await open("short", WEEKS);
  const long = await open("long", WEEKS * TIMES_MORE);
  const at = Date.now();
  const compose = async ({ app }: typeof short) => {
    const from = performance.now();
    const { preview } = await runJob(app.services, "week-digest", { at, dryRun: true });
    if (preview.length === 0) throw new Error("nobody is told anything");
    return performance.now() - from;
  };
  const ratios: number[] = [];
  const milliseconds = { short: await compose(short), long: await compose(long) };
  for (let round = 0; round < ROUNDS; round++) {
    milliseconds.short = await compose(short);
    milliseconds.long = await compose(long);
    ratios.push(milliseconds.long / milliseconds.short);
  }
  await short.stop();
  await long.stop();
  await stage.close();
  const value = median(ratios);
  const detail = { cadres: users.length, weeks: [WEEKS, WEEKS * TIMES_MORE], ratios, milliseconds };
  return [{ figure: "digest with 10 times the history", value, goal: GOAL, met: value <= GOAL, detail }];
}
