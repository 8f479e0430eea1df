import { type Day, dayOf } from "../../rules/calendar/time.ts";
import type { UnionEvent } from "../../rules/events/event.ts";
import type { Events } from "./events.ts";

/** The events of a day that are closed, the first closed first. */
export async function closedOfDay(
  events: Pick<Events, "between">,
  day: Day,
  only: readonly string[] = [],
): Promise<UnionEvent[]> {
  const [of, ...more] = only;
  const found = await events.between(day, day, of !== undefined && more.length === 0 ? { of } : {});
  return found
    .filter(({ state, facts }) => state === "closed" && dayOf(facts.startsAt) === day)
    .sort(closingOrder);
}

/** Negative where the first was closed before the other. */
export function closingOrder(one: UnionEvent, other: UnionEvent): number {
  const apart = (one.closed?.at.getTime() ?? 0) - (other.closed?.at.getTime() ?? 0);
  return apart || (one.id < other.id ? -1 : Number(one.id > other.id));
}
