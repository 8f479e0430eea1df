import { daysOf, type Period, type PeriodId, periodOf } from "../../rules/calendar/periods.ts";
import type { Day } from "../../rules/calendar/time.ts";
import type { DutyId } from "../../rules/duties/duties.ts";
import type { Evidence } from "../../rules/duties/duty-result.ts";
import { type Ledger, ledgerId } from "./ledger.ts";
import type { LedgerId, Sums } from "./ledger-model.ts";
import { evidenceFrom, keysOf } from "./line-sums.ts";

/**
 * What many cadres did of a duty in each of some periods, in the duty's measure, by `<period>:<cadre>`: what counts, its
 * parts and what waits, from one read. A week's figures are read from its ledger's sums, a longer period's are added up from the
 * days of the weeks that it touches. One document a cadre and week is read, in pages by `_id`: callers pass cadres in batches.
 */
export type EvidenceOfDeeds = (
  cadres: readonly string[],
  periods: readonly Period[],
  duty: DutyId,
) => Promise<Map<LedgerId, Evidence>>;

export function createDeedEvidence({ pages }: Pick<Ledger, "pages">): EvidenceOfDeeds {
  return async (cadres, periods, duty) => {
    const idsOf = (some: readonly PeriodId[]) =>
      some.flatMap((period) => cadres.map((cadre) => ledgerId(period, cadre)));
    const none = evidenceFrom(duty, []);
    const evidence = new Map(idsOf(periods.map(({ id }) => id)).map((id) => [id, none]));
    const keys = keysOf(duty);
    const weeks = periods.filter(({ kind }) => kind === "week").map(({ id }) => id);
    for await (const page of pages(idsOf(weeks), "sums"))
      for (const { _id, sums } of page) if (sums) evidence.set(_id, evidenceFrom(duty, figures(keys, sums)));
    const periodsOfDay = periodsByDay(periods.filter(({ kind }) => kind !== "week"));
    const touched = new Set([...periodsOfDay.keys()].map((day) => periodOf("week", day).id));
    const added = new Map<LedgerId, number[]>();
    for await (const page of pages(idsOf([...touched]), "days"))
      for (const { _id, days } of page) {
        const cadre = _id.slice(_id.indexOf(":") + 1);
        for (const [day, sums] of Object.entries(days ?? {}))
          for (const period of periodsOfDay.get(day) ?? []) {
            const id = ledgerId(period, cadre);
            added.set(id, figures(keys, sums, added.get(id)));
          }
      }
    for (const [id, sums] of added) evidence.set(id, evidenceFrom(duty, sums));
    return evidence;
  };
}

/** The sums under some keys, added to others. */
function figures(keys: readonly string[], sums: Sums, before?: readonly number[]): number[] {
  return keys.map((key, place) => (sums[key] ?? 0) + (before?.[place] ?? 0));
}

/** Which of the periods hold a day. */
function periodsByDay(periods: readonly Period[]): Map<Day, PeriodId[]> {
  const byDay = new Map<Day, PeriodId[]>();
  for (const period of periods)
    for (const day of daysOf(period)) byDay.set(day, [...(byDay.get(day) ?? []), period.id]);
  return byDay;
}
