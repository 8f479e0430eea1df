import { addDays, dayOf, momentAt } from "../calendar/time.ts";
import type { Policy } from "../duties/policy.ts";

/** The times of day that a fan-out follows. */
type Hours = Pick<Policy["reminders"], "spreadFrom" | "spreadUntil" | "quietFrom">;

/** When each notice is due, in order; epoch milliseconds. */
export interface Spread {
  dueAt: number[];
  /** The end of the window; undefined when it was already over. */
  until: number | undefined;
}

/** Quiet hours: an interval without notices, epoch milliseconds. */
export interface QuietHours {
  from: number;
  to: number;
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

/** The quiet hours around a moment, or else the next ones; they end when the morning's window begins. */
export function quietHoursAt(now: number, { quietFrom, spreadFrom }: Hours): QuietHours {
  const day = dayOf(now);
  const ends = [-1, 0, 1, 2].map((days) => momentAt(addDays(day, days), spreadFrom));
  const nights = [-1, 0, 1].map((days) => {
    const from = momentAt(addDays(day, days), quietFrom);
    return { from, to: ends.find((end) => end >= from) ?? from };
  });
  return nights.find((night) => night.to > now) ?? { from: now, to: now };
}

export function isQuiet(now: number, hours: Hours): boolean {
  return quietHoursAt(now, hours).from <= now;
}
