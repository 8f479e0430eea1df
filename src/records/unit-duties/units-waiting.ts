import type { PeriodId } from "../../rules/calendar/periods.ts";
import type { Day } from "../../rules/calendar/time.ts";
import type { UnitDutyId } from "../../rules/unit-duties/unit-duties.ts";
import type { Cadres } from "../people/cadres.ts";
import type { UnitPapers } from "../unit-papers/unit-papers.ts";

/**
 * Units that have done their part of a duty, and wait for the level above: U1 is met once the model is recognised.
 * @param year the period of the duty
 * @returns their codes; a merged unit's is its heir's
 */
export async function unitsWaiting(
  { unitPapers, cadres }: { unitPapers: Pick<UnitPapers, "allOfYear">; cadres: Pick<Cadres, "heirOf"> },
  { duty, year }: { duty: UnitDutyId; year: PeriodId },
  today: Day,
): Promise<Set<string>> {
  if (duty !== "U1") return new Set();
  const waiting = (await unitPapers.allOfYear("model", year)).filter(({ state }) => state === "waits");
  return new Set(await Promise.all(waiting.map(({ owner }) => cadres.heirOf(owner, today))));
}
