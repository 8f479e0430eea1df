import { type Book, isHeadOn, type Person, placeOf } from "../../count/book.ts";
import { dayAfter } from "../../count/days.ts";
import type { UnionEvent } from "../../count/events.ts";
import type { World } from "../../script.ts";

/** Every event begins and ends at these, when people act. */
export const FROM = "17:30";
export const TO = "19:30";
/** For so many days after it an event may be closed. */
const OPEN_DAYS = 7;

/** Events of somebody's unit that they may hold now, as a head of it. */
export function heldBy({ book, day }: Pick<World, "book" | "day">, who: Person): UnionEvent[] {
  const unit = placeOf(who, day)?.unit;
  return isHeadOn(who, day) ? book.events.filter((event) => event.unit === unit) : [];
}

/** It has not begun. */
export function isAhead({ day, time }: Pick<World, "day" | "time">, event: UnionEvent): boolean {
  return event.state === "called" && (event.day > day || (event.day === day && time < FROM));
}

/** It has begun, and nobody has closed it. */
export function hasBegun({ day, time }: Pick<World, "day" | "time">, event: UnionEvent): boolean {
  return event.state === "called" && (event.day < day || (event.day === day && time >= FROM));
}

/** It is over and not closed, while it may still be. */
export function isOver({ day, time }: Pick<World, "day" | "time">, event: UnionEvent): boolean {
  const isLocked = dayAfter(event.day, OPEN_DAYS) < day;
  return event.state === "called" && !isLocked && (event.day < day || (event.day === day && time > TO));
}

/** Those who were called and do not stay away, those who come in somebody's place, and who said to come uncalled. */
export function expected(book: Book, event: UnionEvent, day: string): Person[] {
  const asked = [...event.called].flatMap((code) => {
    const answer = event.answers.get(code);
    if (answer === "declined") return [];
    return typeof answer === "object" ? (answer.taken === true ? [answer.substitute] : []) : [code];
  });
  return [...asked, ...event.joined]
    .map((code) => book.person(code))
    .filter((person) => placeOf(person, day)?.active === true);
}
