import type { Book, Person } from "./book.ts";
import { dayAfter, lastDayOf, monthsOf } from "./days.ts";
import { type Duty, type Standing, standingIn, standingOver, weeksOf } from "./standing.ts";
import { type CountedTotal, totalsOfAll } from "./targets.ts";

/** What a report of a unit has to say: by the cadre's code and duty, and of how many how many met each. */
export interface CountedReport {
  cadres: Map<string, Partial<Record<Duty, Standing>>>;
  totals: Partial<Record<Duty | CountedTotal, { met: number; of: number }>>;
}

const DUTIES: readonly Duty[] = ["D1", "D2", "D3", "D4", "D5", "D6", "D8", "D9"];

/** @param period the Monday of a week, a month `2026-11`, a quarter `2026-Q4` or a year `2026` */
export function reportOf(book: Book, unit: string, period: string, today: string): CountedReport {
  const cadres = new Map(
    book.membersOf(book.tree(unit), lastDayIn(period)).map((person) => {
      const own = DUTIES.map((duty) => [duty, standingOf(book, person, duty, { period, today })] as const);
      return [person.code, Object.fromEntries(own)] as const;
    }),
  );
  const ofAll = totalsOfAll(book, unit, { period, lastDay: lastDayIn(period) });
  return { cadres, totals: { ...totalsOf([...cadres.values()]), ...ofAll } };
}

/** How somebody stands in a duty in a period, as reports print it. */
export function standingOf(
  book: Book,
  person: Person,
  duty: Duty,
  { period, today }: { period: string; today: string },
): Standing | undefined {
  const over = (periods: readonly string[]) => standingOver(book, person, duty, { periods, today });
  const by = (periods: Partial<Record<Duty, () => Standing | undefined>>) => periods[duty]?.();
  const alone = () => standingIn(book, person, duty, period);
  if (period.length === 10) return by({ D1: alone, D5: alone });
  const weeks = () => over(weeksOf(period));
  const months = () => over(monthsOf(period));
  if (period.includes("Q")) return by({ D1: weeks, D2: months, D5: weeks, D6: months, D9: alone });
  if (period.length === 7) return by({ D1: weeks, D2: alone, D5: weeks, D6: alone });
  return by({ D1: weeks, D2: months, D3: alone, D4: alone, D5: weeks, D6: months, D8: alone, D9: alone });
}

function totalsOf(cadres: readonly Partial<Record<Duty, Standing>>[]): CountedReport["totals"] {
  const totals: CountedReport["totals"] = {};
  for (const duty of DUTIES) {
    const judged = cadres.flatMap((own) => own[duty] ?? []).filter(({ isCounted }) => isCounted);
    if (judged.length > 0) totals[duty] = { met: judged.filter(({ met }) => met).length, of: judged.length };
  }
  return totals;
}

function lastDayIn(period: string): string {
  if (period.length === 10) return dayAfter(period, 6);
  if (period.includes("Q")) return lastDayOf(monthsOf(period)[2] ?? "");
  return period.length === 7 ? lastDayOf(period) : `${period}-12-31`;
}
