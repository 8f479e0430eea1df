import { addDays, dayOf, momentAt } from "../calendar/time.ts";
import type { Policy } from "../duties/policy.ts";

/** The times of day that a fan-out keeps to. */
type Hours = Pick<Policy["reminders"], "spreadFrom" | "spreadUntil" | "quietFrom">;

/** When each of so many notices is due, in their order; epoch milliseconds. */
export interface Spread {
  dueAt: number[];
  /** The end of the window; nothing when it was over before. */
  until: number | undefined;
}

/** A night without notices, epoch milliseconds. */
export interface QuietHours {
  from: number;
  to: number;
}

/** Few people are not kept waiting for the window's sake. */
const LONGEST_GAP_MS = 60_000;

/**
 * Spreads notices over the morning's window, or over what is left of it: no quicker than the platform takes them, though
 * the last be due after the window then. Later on the day, when the window is over, they go one by one from now on.
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

/** The night that a moment lies in, else the next one: it ends when the morning's window begins. */
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
