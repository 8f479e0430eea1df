import { daysOf, type Period, type PeriodId, periodOf } from "../../rules/calendar/periods.ts";
import type { Day } from "../../rules/calendar/time.ts";
import type { DutyId } from "../../rules/duties/duties.ts";
import { type Ledger, ledgerId } from "./ledger.ts";
import type { LedgerId } from "./ledger-model.ts";

/**
 * How much of a duty many cadres did in each of some periods, in the duty's measure, by `<period>:<cadre>`; 0 where
 * nothing was done. A week's amount is read from its ledger's sum, a longer period's is added up from the days of the
 * weeks that it touches. One document a cadre and week is read, in pages by `_id`: callers pass cadres in batches.
 */
export type AmountsOf = (
  cadres: readonly string[],
  periods: readonly Period[],
  duty: DutyId,
) => Promise<Map<LedgerId, number>>;

export function createAmounts({ pages }: Pick<Ledger, "pages">): AmountsOf {
  return async (cadres, periods, duty) => {
    const idsOf = (some: readonly PeriodId[]) =>
      some.flatMap((period) => cadres.map((cadre) => ledgerId(period, cadre)));
    const amounts = new Map(idsOf(periods.map(({ id }) => id)).map((id) => [id, 0]));
    const weeks = periods.filter(({ kind }) => kind === "week").map(({ id }) => id);
    for await (const page of pages(idsOf(weeks), "sums"))
      for (const { _id, sums } of page) amounts.set(_id, sums?.[duty] ?? 0);
    const periodsOfDay = periodsByDay(periods.filter(({ kind }) => kind !== "week"));
    const touched = new Set([...periodsOfDay.keys()].map((day) => periodOf("week", day).id));
    for await (const page of pages(idsOf([...touched]), "days"))
      for (const { _id, days } of page) {
        const cadre = _id.slice(_id.indexOf(":") + 1);
        for (const [day, { [duty]: amount = 0 }] of Object.entries(days ?? {}))
          for (const period of periodsOfDay.get(day) ?? []) {
            const id = ledgerId(period, cadre);
            amounts.set(id, (amounts.get(id) ?? 0) + amount);
          }
      }
    return amounts;
  };
}

/** Which of the periods hold a day. */
function periodsByDay(periods: readonly Period[]): Map<Day, PeriodId[]> {
  const byDay = new Map<Day, PeriodId[]>();
  for (const period of periods)
    for (const day of daysOf(period)) byDay.set(day, [...(byDay.get(day) ?? []), period.id]);
  return byDay;
}
