import { type Absence, type Book, type Person, placeOf } from "./book.ts";
import { dayAfter, daysFrom } from "./days.ts";

/** Days in a row, both ends included. */
export interface Span {
  from: string;
  to: string;
}

/** Public holidays from Monday to Friday of the time that is played, those in place of a weekend's among them. */
export const HOLIDAYS: readonly string[] = [
  ...["2026-11-24", "2027-01-01"],
  // Tết, the kings' day, 30/4, 1/5 (a Saturday), 2/9.
  ...["2027-02-05", "2027-02-08", "2027-02-09", "2027-02-10", "2027-02-11"],
  ...["2027-04-16", "2027-04-30", "2027-05-03", "2027-09-02", "2027-11-24"],
  ...["2028-01-03"],
];

/** The first of a week's days, Monday to Friday, that is none; nothing in a week that has no such day. */
export function firstWorkingDay(monday: string): string | undefined {
  return daysFrom(monday, dayAfter(monday, 4)).find((day) => !HOLIDAYS.includes(day));
}

/** Whether somebody is away on a day with a reason that a head has confirmed, or the whole unit is that they are in on it. */
export function isAwayOn(book: Book, person: Person, day: string): boolean {
  const covers = ({ from, to, state }: Absence) => state === "confirmed" && from <= day && day <= to;
  const unit = placeOf(person, day)?.unit;
  const isUnitAway = unit !== undefined && book.chain(unit).some(({ away }) => away.some(covers));
  return isUnitAway || person.away.some(covers);
}

/** On how many days from one to another somebody is away. */
export function daysAway(book: Book, person: Person, { from, to }: Span): number {
  const isNever = person.away.length === 0 && book.units.every(({ away }) => away.length === 0);
  return isNever ? 0 : daysFrom(from, to).filter((day) => isAwayOn(book, person, day)).length;
}

/** A week with three of its Monday to Friday off or away asks for nothing. */
export function isWeekOff(book: Book, person: Person, monday: string): boolean {
  const working = daysFrom(monday, dayAfter(monday, 4));
  return working.filter((day) => HOLIDAYS.includes(day) || isAwayOn(book, person, day)).length >= 3;
}
