import { isAskedOnSunday } from "../count/asked.ts";
import { dayAfter } from "../count/days.ts";
import type { World } from "../script.ts";
import { hasBegun, isOver } from "./events/held.ts";

/** The part of those moments at which they do anything. */
export const BUSY = 0.5;

/** Codes of those who have something before them just now: an event of this evening, one to be closed or of the day before, Sunday's question. */
export function busyNow(now: Pick<World, "book" | "day" | "time">): Set<string> {
  const { book, day } = now;
  const busy = new Set(book.people.filter((person) => isAskedOnSunday(person, now)).map(({ code }) => code));
  for (const event of book.events) {
    if (hasBegun(now, event) && event.day === day) for (const code of event.called) busy.add(code);
    if (event.state === "closed" && event.day >= dayAfter(day, -1))
      for (const code of event.marks.keys()) busy.add(code);
    if (hasBegun(now, event) && (event.day === day || isOver(now, event))) busy.add(event.by);
  }
  return busy;
}
