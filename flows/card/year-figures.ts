import type { Services } from "../../src/chat/services.ts";
import type { DutyCount, YearFigures } from "../../src/papers/pictures/year-card-parts.ts";
import type { Cadre } from "../../src/records/people/cadre.ts";
import type { CadresOverTime } from "../../src/records/standings/each-judged.ts";
import { type Period, type PeriodKind, periodsWithin } from "../../src/rules/calendar/periods.ts";
import type { Day } from "../../src/rules/calendar/time.ts";
import { type DutyRow, dutiesOf } from "../../src/rules/duties/duties.ts";
import type { DutyResult } from "../../src/rules/duties/duty-result.ts";

/** A cadre's own figures of a year, as the reports of their unit have them. */
export async function yearFigures(
  standings: Services["standings"],
  me: Cadre,
  year: Period,
  today: Day,
): Promise<YearFigures> {
  const cadre = await standings.cadre(me);
  const weeks = (await standings.parts(cadre, "D1", year, today)).get(me.code) ?? [];
  const results = (await standings.results(cadre, { period: year }, today)).get(me.code) ?? {};
  const duties: DutyCount[] = [];
  for (const duty of dutiesOf("year")) {
    const [kind] = duty.due;
    const own = results[duty.id];
    const count =
      kind === "year" || duty.judgedByParts.includes("year")
        ? own && countOf(own)
        : await countWithin(standings, { cadre, code: me.code, duty, kind, year }, today);
    if (count && count.of > 0) duties.push({ ...count, duty: duty.id, kind });
  }
  return { year, weeks, duties };
}

function countOf({ counted, done, required }: DutyResult) {
  return counted ?? { met: done, of: required };
}

/** Of a paper that is due each quarter and each year: how many of the quarters had theirs. */
async function countWithin(
  standings: Services["standings"],
  {
    cadre,
    code,
    duty,
    kind,
    year,
  }: { cadre: CadresOverTime; code: string; duty: DutyRow; kind: PeriodKind; year: Period },
  today: Day,
): Promise<{ met: number; of: number }> {
  const begun = periodsWithin(kind, year).filter(({ from }) => from <= today);
  let [met, of] = [0, 0];
  for (const period of begun) {
    const found = await standings.results(cadre, { period, duties: [duty.id] }, today);
    const own = found.get(code)?.[duty.id];
    if (!own || (own.required === 0 && !own.done) || (!own.met && period.to >= today)) continue;
    of += 1;
    met += own.met ? 1 : 0;
  }
  return { met, of };
}
