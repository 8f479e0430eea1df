import { type Absence, type Book, type Person, placeOf } from "./book.ts";
import { dayAfter, daysFrom } from "./days.ts";

/** Days in a row, both ends included. */
export interface Span {
  from: string;
  to: string;
}

/** Public holidays of the time that is played, none of them a Monday; from 2026 on 24/11 is one. */
export const HOLIDAYS = ["2026-11-24", "2027-01-01"];

/** Whether somebody is away on a day with a reason that a head has confirmed, or the whole unit is that they are in on it. */
export function isAwayOn(book: Book, person: Person, day: string): boolean {
  const covers = ({ from, to, state }: Absence) => state === "confirmed" && from <= day && day <= to;
  const unit = placeOf(person, day)?.unit;
  const isUnitAway = unit !== undefined && book.chain(unit).some(({ away }) => away.some(covers));
  return isUnitAway || person.away.some(covers);
}

/** On how many days from one to another somebody is away. */
export function daysAway(book: Book, person: Person, { from, to }: Span): number {
  return daysFrom(from, to).filter((day) => isAwayOn(book, person, day)).length;
}

/** A week with three of its Monday to Friday off or away asks for nothing. */
export function isWeekOff(book: Book, person: Person, monday: string): boolean {
  const working = daysFrom(monday, dayAfter(monday, 4));
  return working.filter((day) => HOLIDAYS.includes(day) || isAwayOn(book, person, day)).length >= 3;
}
