import { isGoodAt, shownLast } from "./check-code.ts";
import type { EventFacts } from "./event-acts.ts";

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;
/** People come before it begins. */
const OPENS_BEFORE_MS = HOUR_MS;
/** So late a check-in may arrive to be decided about: a phone that had no network all day. */
export const ASKS_FOR_MS = 12 * HOUR_MS;
/** So long before it begins, what is to come is prepared. */
export const PREPARED_MS = 24 * HOUR_MS;

type Times = Pick<EventFacts, "startsAt" | "endsAt">;

/** What a code is worth at a moment, at one event. Moments are epoch milliseconds. */
export type CodeWorth =
  | { readonly is: "good"; readonly as: "came" | "late" }
  /** It was shown there, and is good no longer: the convener says whether it counts. */
  | { readonly is: "outdated"; readonly as: "came" | "late" }
  | { readonly is: "wrong" };

/** When the code begins to be shown, epoch milliseconds. */
export function opensAt({ startsAt }: Times): number {
  return startsAt - OPENS_BEFORE_MS;
}

/** Whether people check in by the code now. */
export function isOpenAt(times: Times, at: number): boolean {
  return opensAt(times) <= at && at <= times.endsAt;
}

/** Whether whoever holds it looks at checking in: the day before it begins, and until nobody's check-in can still arrive. */
export function isPrepared({ startsAt, endsAt }: Times, at: number): boolean {
  return startsAt - PREPARED_MS <= at && at <= endsAt + ASKS_FOR_MS;
}

/** Whether a check-in that arrives now may be of this event at all. */
export function maybeOf(times: Times, at: number): boolean {
  return opensAt(times) <= at && at <= times.endsAt + ASKS_FOR_MS;
}

/** On time or not, by the clock alone. */
export function markAt({ startsAt }: Times, at: number, graceMinutes: number): "came" | "late" {
  return at > startsAt + graceMinutes * MINUTE_MS ? "late" : "came";
}

/** So many whole minutes after the beginning. */
export function minutesLate({ startsAt }: Times, at: number): number {
  return Math.max(0, Math.floor((at - startsAt) / MINUTE_MS));
}

/** Judges by the moment at which the platform took the message in, never by when it came to us. */
export function worthOf(
  { secret, facts }: { readonly secret: string; readonly facts: Times },
  { code, at, graceMinutes }: { code: string; at: number; graceMinutes: number },
): CodeWorth {
  if (isOpenAt(facts, at) && isGoodAt(secret, code, at))
    return { is: "good", as: markAt(facts, at, graceMinutes) };
  const span = { from: Math.max(opensAt(facts), at - ASKS_FOR_MS), to: Math.min(at, facts.endsAt) };
  const shown = shownLast(secret, code, span);
  return shown === undefined ? { is: "wrong" } : { is: "outdated", as: markAt(facts, shown, graceMinutes) };
}
