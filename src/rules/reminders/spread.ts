import { dayOf, momentAt } from "../calendar/time.ts";
import type { Policy } from "../duties/policy.ts";

/** The times of day that a fan-out follows. */
type Hours = Pick<Policy["reminders"], "spreadFrom" | "spreadUntil">;

/** When each notice is due, in order; epoch milliseconds. */
export interface Spread {
  dueAt: number[];
  /** The end of the window; undefined when it was already over. */
  until: number | undefined;
}

/** The longest gap, so that a few people need not wait just because the window is long. */
const LONGEST_GAP_MS = 60_000;

/**
 * Spreads notices over the rest of the morning's window, but no faster than the platform takes them, even if the last
 * are then due after it. When the window is over, they go one by one from now on.
 * @param now epoch milliseconds
 */
export function spread(count: number, hours: Hours, noticesAMinute: number, now: number): Spread {
  const day = dayOf(now);
  const until = momentAt(day, hours.spreadUntil);
  const start = now < until ? Math.max(now, momentAt(day, hours.spreadFrom)) : now;
  const evenly = Math.max(0, until - start) / Math.max(1, count);
  const gapMs = Math.max(60_000 / noticesAMinute, Math.min(LONGEST_GAP_MS, evenly));
  return {
    dueAt: Array.from({ length: count }, (_, place) => Math.round(start + place * gapMs)),
    until: now < until ? until : undefined,
  };
}
