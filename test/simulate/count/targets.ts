import { isThere } from "./asked.ts";
import { type Book, type Person, placeOf } from "./book.ts";
import { lastDayIn } from "./days.ts";
import type { Duty, Standing } from "./standing.ts";
import { owesModel } from "./units.ts";

export type Target = "T1" | "T2" | "T3" | "T4";
export const TARGETS: readonly Target[] = ["T1", "T2", "T3", "T4"];

export interface Met {
  met: number;
  of: number;
}

/** A cadre as they stand in a period. */
interface Judged {
  person: Person;
  duties: Partial<Record<Duty, Standing>>;
}

interface Judging {
  tree: readonly string[];
  judged: readonly Judged[];
  /** The day on which they are looked at; the period's last one unless said. */
  last?: string;
}

/**
 * The targets of the plan (III.2), of a quarter or a year: a quarter has its year's, as far as it goes.
 * @param tree the unit and all below it on the period's last day
 */
export function targetsOf(
  book: Book,
  period: string,
  { tree, judged, last = lastDayIn(period) }: Judging,
): Partial<Record<Target, Met>> {
  if (period.length === 10 || (period.length === 7 && !period.includes("Q"))) return {};
  const year = period.slice(0, 4);
  const both = judged.flatMap(({ person, duties: { D9 } }) => {
    const isPledged = person.pledges.has(year);
    const owes = isPledged || isThere(person, { from: `${year}-01-01`, to: last }, `${year}-06-30`);
    return owes && D9 ? [isPledged && D9.met] : [];
  });
  const reached = judged.flatMap(({ person }) => {
    if (!person.civilServant) return [];
    const isReached = person.goods.get(year) === true;
    const owes = isReached || isThere(person, { from: `${year}-01-01`, to: last }, `${year}-06-30`);
    return owes ? [isReached] : [];
  });
  return {
    ...figure(
      "T1",
      tree.filter((unit) => owesModel(book, unit)).map((unit) => hasModel(book, unit, { year, last })),
    ),
    ...figure("T4", reached),
    ...figure("T2", both),
    ...figure(
      "T3",
      tree.flatMap((unit) => secretaryOf(book, unit, last)).map((person) => hasWork(person, year, last)),
    ),
  };
}

function figure(target: Target, all: readonly boolean[]): Partial<Record<Target, Met>> {
  return all.length > 0 ? { [target]: { met: all.filter(Boolean).length, of: all.length } } : {};
}

/** What a unit did until the period's end is its own: until then it was there. */
function hasModel(book: Book, unit: string, { year, last }: { year: string; last: string }): boolean {
  return book.unitDeeds.some(
    (deed) => deed.duty === "U1" && deed.period === year && book.heirOf(deed.unit, last) === unit,
  );
}

/** Of grassroots units alone; nobody where the seat is vacant. */
function secretaryOf(book: Book, unit: string, day: string): Person[] {
  if (book.unit(unit).level !== "Đoàn cơ sở") return [];
  return book
    .membersOf([unit], day)
    .filter((person) => placeOf(person, day)?.office === "secretary")
    .slice(0, 1);
}

function hasWork({ works }: Person, year: string, last: string): boolean {
  return works.some(
    ({ state, decidedOn }) => state === "recognised" && decidedOn.startsWith(year) && decidedOn <= last,
  );
}
