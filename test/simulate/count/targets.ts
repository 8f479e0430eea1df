import { type Book, placeOf } from "./book.ts";
import { worksIn } from "./works.ts";

/** What is counted of units, and of the plan's targets. */
export const COUNTED_TOTALS = ["U2", "T3"] as const;
export type CountedTotal = (typeof COUNTED_TOTALS)[number];

type Totals = Partial<Record<CountedTotal, { met: number; of: number }>>;

/** U2 is of months, and T3 of quarters and years: see the plan's IV.1 and III.2. */
export function totalsOfAll(
  book: Book,
  unit: string,
  { period, lastDay }: { period: string; lastDay: string },
): Totals {
  if (period.length === 10) return {};
  const tree = book.tree(unit);
  // Nobody in these months tells of a discussion.
  const totals: Totals = { U2: { met: 0, of: tree.length } };
  if (period.length === 7 && !period.includes("Q")) return totals;
  const wards = new Set(tree.filter((code) => book.unit(code).level === "Đoàn cơ sở"));
  const secretaries = book.people.filter((person) => {
    const place = placeOf(person, lastDay);
    return place?.active && place.office === "secretary" && wards.has(place.unit);
  });
  const met = secretaries.filter(({ works }) => worksIn(works, period.slice(0, 4)).recognised > 0).length;
  return secretaries.length > 0 ? { ...totals, T3: { met, of: secretaries.length } } : totals;
}
