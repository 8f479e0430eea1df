import type { Services } from "../../src/chat/services.ts";
import type { CadresOverTime } from "../../src/records/standings/each-judged.ts";
import { type Period, previousPeriod } from "../../src/rules/calendar/periods.ts";
import type { Day } from "../../src/rules/calendar/time.ts";
import type { PartResult } from "../../src/rules/duties/compliance.ts";
import { type CountedDutyId, DUTIES } from "../../src/rules/duties/duties.ts";
import { inARow } from "../../src/rules/duties/in-a-row.ts";

/** Counted back over the years, as far as they were met. @param parts those of the year that runs */
export async function mondaysInARow(
  standings: Services["standings"],
  {
    known,
    duty,
    year,
    parts,
  }: { known: CadresOverTime; duty: CountedDutyId; year: Period; parts: readonly PartResult[] },
  today: Day,
): Promise<number> {
  if (DUTIES[duty].mondaysFrom === undefined) return 0;
  let { met, ends } = inARow(parts);
  for (let [before, own] = [year, parts]; !ends && own.length > 0; ) {
    before = previousPeriod(before);
    own = (await standings.ownParts(known, [{ duty, period: before }], today)).get(duty)?.parts ?? [];
    const found = inARow(own);
    met += found.met;
    ends = found.ends;
  }
  return met;
}
