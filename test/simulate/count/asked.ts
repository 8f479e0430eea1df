import { daysAway, HOLIDAYS, isAwayOn, isWeekOff, type Span } from "./away.ts";
import { type Book, type Person, placeOf } from "./book.ts";
import { dayAfter, daysFrom, lastDayOf, weekdayOf } from "./days.ts";
import { isExcusedOn } from "./deeds.ts";
import { meetingsOwed, shirtsAsked } from "./events.ts";
import { isOfGroupA } from "./groups.ts";

/** What is asked of somebody: of whoever is there all the time, and what of it is left beside days away. */
export interface Asked {
  whole: number;
  left: number;
}

/** Asked of everybody in a week, minutes (plan IV.2.2), until the city asks for more. */
const ASKED_MINUTES = 120;
/** Levels of the plan that are the grassroots. */
const AT_GRASSROOTS: readonly string[] = ["Đoàn cơ sở", "Chi đoàn"];
/** The first Monday of which the shirt is asked. */
const FIRST_SHIRT = "2026-11-30";

/** Whether the shirt is asked for on a Monday at all. */
export function isShirtMonday(monday: string): boolean {
  return monday >= FIRST_SHIRT && !HOLIDAYS.includes(monday);
}

/** What a week asks of everybody, minutes: as it was decided by its Sunday. */
export function hoursOfWeek({ askedHours }: Book, monday: string): number {
  return askedHours.findLast(({ from }) => from <= dayAfter(monday, 6))?.minutes ?? ASKED_MINUTES;
}

/** Whether somebody is there from a period's beginning to its end: who joins in its middle owes nothing for it. */
export function isThere(person: Person, { from, to }: Span, until = from): boolean {
  if (!placeOf(person, to)?.active) return false;
  return !person.cameLater || (person.places[0]?.from ?? from) <= until;
}

/** Hours of the week that begins on a Monday. */
export function hoursAsked(book: Book, person: Person, monday: string): Asked {
  const whole = hoursOfWeek(book, monday);
  return { whole, left: isWeekOff(book, person, monday) ? 0 : whole };
}

/** Activities of lower units, or meetings of branches, in a month: four above the wards, three there and in branches; of members at a ward alone (IV.2.2). */
export function gatheringsAsked(book: Book, person: Person, month: string): Asked | undefined {
  const to = lastDayOf(month);
  const unit = placeOf(person, to)?.unit;
  if (unit === undefined) return undefined;
  const level = book.chain(unit)[0]?.level ?? "";
  if (level !== "Đoàn cơ sở" && !isOfGroupA(person, to)) return undefined;
  const whole = AT_GRASSROOTS.includes(level) ? 3 : 4;
  return { whole, left: besideDaysAway(book, person, month, whole) };
}

/** What is left of a month's number beside days away. */
export function besideDaysAway(book: Book, person: Person, month: string, whole: number): number {
  const [from, to] = [`${month}-01`, lastDayOf(month)];
  const days = daysFrom(from, to).length;
  return Math.floor((whole * (days - daysAway(book, person, { from, to }))) / days);
}

/**
 * The shirt on the Monday of a week, unless they are away on it, or have said why they could not wear it; and at events of the week
 * that asked for it and to which they came.
 */
export function shirtAsked(book: Book, person: Person, monday: string): Asked | undefined {
  const isAsked = isShirtMonday(monday);
  const isOff = isAsked && (isAwayOn(book, person, monday) || isExcusedOn(person, monday));
  const events = shirtsAsked(book, person, { from: monday, to: dayAfter(monday, 6) });
  const whole = (isAsked ? 1 : 0) + events.all;
  return whole === 0 ? undefined : { whole, left: whole - (isOff ? 1 : 0) - events.letOff };
}

/** Every meeting of a month that was convened for somebody, but those that were let off. */
export function meetingsAsked(book: Book, person: Person, month: string): Asked | undefined {
  const { all, letOff } = meetingsOwed(book, person, month);
  return all === 0 ? undefined : { whole: all, left: all - letOff };
}

/** A recognised initiative in a year, of leads alone. */
export function initiativeAsked(_book: Book, person: Person, year: string): Asked | undefined {
  return isOfGroupA(person, `${year}-12-31`) ? { whole: 1, left: 1 } : undefined;
}

/** A song, a dance or a sport in a year, of members alone. */
export function practiceAsked(_book: Book, person: Person, year: string): Asked | undefined {
  return isOfGroupA(person, `${year}-12-31`) ? undefined : { whole: 1, left: 1 };
}

/** What is asked of hours for a week that somebody is in; nothing of who came in its middle. */
export function minutesAsked(book: Book, person: Person, monday: string): number {
  const week = { from: monday, to: dayAfter(monday, 6) };
  return isThere(person, week) ? hoursAsked(book, person, monday).left : 0;
}

/** The same of activities or meetings in a month. */
export function gatheringsLeft(book: Book, person: Person, month: string): number {
  const span = { from: `${month}-01`, to: lastDayOf(month) };
  return isThere(person, span) ? (gatheringsAsked(book, person, month)?.left ?? 0) : 0;
}

/** Whether the question about hours registered for today, a Sunday, has been heard, and has no answer yet. */
export function isAskedOnSunday(
  { quietUntil, registeredFor }: Person,
  { day, time }: { day: string; time: string },
): boolean {
  return weekdayOf(day) === 7 && time > "19:00" && quietUntil < day && registeredFor.has(day);
}
