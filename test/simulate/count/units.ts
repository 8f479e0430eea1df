import type { Book } from "./book.ts";
import { lastDayIn, monthsOf } from "./days.ts";

export type UnitDuty = "U1" | "U2" | "U3" | "U4" | "U5" | "U6";
export const UNIT_DUTIES: readonly UnitDuty[] = ["U1", "U2", "U3", "U4", "U5", "U6"];

const YEARLY: readonly UnitDuty[] = ["U1", "U4", "U5", "U6"];

/** What a unit did once, and in which of the periods that ask for it: a month, a quarter or a year. */
export interface UnitDeed {
  unit: string;
  duty: UnitDuty;
  period: string;
  day: string;
}

/** A unit's report on its year, sent once. */
export interface YearReport {
  unit: string;
  year: string;
  accepted: boolean;
}

export interface UnitStanding {
  done: number;
  required: number;
  met: boolean;
}

/** The periods that ask by themselves within one; none where the duty has no meaning. */
function partsOf(duty: UnitDuty, period: string): string[] {
  const isYear = period.length === 4;
  if (YEARLY.includes(duty)) return isYear ? [period] : [];
  if (duty === "U3")
    return isYear ? [1, 2, 3, 4].map((n) => `${period}-Q${n}`) : period.includes("Q") ? [period] : [];
  if (period.length === 7 && !period.includes("Q")) return [period];
  return period.length === 10 ? [] : monthsOf(period);
}

/**
 * Discussions and reviews are everybody's, models of all but dependent branches; only who has somebody beside the head can look after others. The report is asked of
 * units right below the topmost, which puts them together.
 */
function owes(book: Book, unit: string, duty: UnitDuty, lastDay: string): boolean {
  if (duty === "U1") return owesModel(book, unit);
  if (duty === "U5") return book.chain(unit).length === 2;
  if (duty === "U6") return book.chain(unit).length === 1;
  if (duty !== "U4") return true;
  return book.membersOf([unit], lastDay).length > 1 || book.below(unit, lastDay).length > 0;
}

/**
 * How a unit stands in a period; nothing when none of it is asked. What has not begun is asked of nobody.
 * @param last the day on which it is looked at; the period's last one unless said
 */
export function unitStanding(
  book: Book,
  unit: string,
  duty: UnitDuty,
  { period, today, last = lastDayIn(period) }: { period: string; today: string; last?: string },
): UnitStanding | undefined {
  const lastOf = (part: string) => (lastDayIn(part) < last ? lastDayIn(part) : last);
  const isThere = (day: string) => book.unitsOn(day).some(({ code }) => code === unit);
  // Who was looked at is judged by the day; a review or a discussion by the period it is of.
  const isInTime = (day: string) => duty !== "U4" || day <= last;
  const did = (part: string) =>
    book.unitDeeds.some(
      (deed) =>
        deed.duty === duty &&
        deed.period === part &&
        isInTime(deed.day) &&
        book.heirOf(deed.unit, lastOf(part)) === unit,
    );
  const owed = partsOf(duty, period)
    .filter((part) => firstDayIn(part) <= today || part === period)
    .filter((part) => isThere(lastOf(part)) && owes(book, unit, duty, last));
  const due = owed.filter((part) => lastOf(part) < today || did(part));
  const counted = due.length > 0 ? due : owed.slice(-1);
  if (counted.length === 0) return undefined;
  const done = counted.filter(did).length;
  return { done, required: counted.length, met: done === counted.length };
}

function firstDayIn(period: string): string {
  if (period.length === 4) return `${period}-01-01`;
  return `${period.includes("Q") ? monthsOf(period)[0] : period}-01`;
}

/** Dependent branches are the lowest level, and live by the model of the unit above (III.1). */
export function owesModel(book: Book, unit: string): boolean {
  return book.unit(unit).level !== "Chi đoàn";
}
