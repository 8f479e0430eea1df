import { timeOf } from "../calendar/time.ts";
import type { Attendee } from "./attendee.ts";
import type { UnionEvent } from "./event.ts";
import { isSilent } from "./substitutes.ts";

/** What begins before it is recalled on the evening before: two hours ahead many are not up yet. */
const EARLY = "09:00";
const HOUR_MS = 60 * 60 * 1000;
/** So long before it begins the others are recalled. */
const AHEAD_MS = 2 * HOUR_MS;
/** Who was called later than so long before it begins still knows of it. */
const FRESH_MS = 4 * HOUR_MS;

type Beginning = Pick<UnionEvent, "people" | "facts">;

/** Whether somebody is recalled on the evening before: of what begins early, or has no answer yet. */
export function isRecalledInEvening(event: Beginning, one: Attendee | undefined): boolean {
  return timeOf(event.facts.startsAt) < EARLY || !one || isSilent(one, event);
}

/** Whether an event is recalled at a moment, epoch milliseconds: from two hours before it until it begins. */
export function isSoon(
  { facts: { startsAt }, calledAt }: Pick<UnionEvent, "facts" | "calledAt">,
  at: number,
): boolean {
  if (timeOf(startsAt) < EARLY || calledAt.getTime() > startsAt - FRESH_MS) return false;
  return startsAt - AHEAD_MS <= at && at < startsAt;
}
