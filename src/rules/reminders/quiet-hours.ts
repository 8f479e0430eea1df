import { addDays, type Day, dayOf, momentAt, timeOf } from "../calendar/time.ts";
import type { Policy } from "../duties/policy.ts";

/** The times of day between which nothing is said unasked. */
export type QuietTimes = Pick<Policy["reminders"], "quietFrom" | "quietUntil">;

/** Quiet hours: an interval without notices, epoch milliseconds. */
export interface QuietHours {
  from: number;
  to: number;
}

/** What is meant for the quiet hours of an evening is said so long before them, so that it is out when they begin. */
const BEFORE_QUIET_MS = 30 * 60_000;

/** The night that a moment lies in, else the next one. */
export function quietHoursAt(now: number, { quietFrom, quietUntil }: QuietTimes): QuietHours {
  const day = dayOf(now);
  const ends = [-1, 0, 1, 2].map((days) => momentAt(addDays(day, days), quietUntil));
  const nights = [-1, 0, 1].map((days) => {
    const from = momentAt(addDays(day, days), quietFrom);
    return { from, to: ends.find((end) => end >= from) ?? from };
  });
  return nights.find((night) => night.to > now) ?? { from: now, to: now };
}

/** Whether a moment lies in quiet hours. @param now epoch milliseconds */
export function isQuiet(now: number, hours: QuietTimes): boolean {
  return quietHoursAt(now, hours).from <= now;
}

/** Whether a time of day, `HH:mm`, lies in them. */
export function isQuietTime(time: string, { quietFrom, quietUntil }: QuietTimes): boolean {
  const isEarly = time < quietUntil;
  const isLate = time >= quietFrom;
  return quietFrom <= quietUntil ? isLate && isEarly : isLate || isEarly;
}

/** The earliest and the latest time of day that somebody can choose to be reminded at, `HH:mm`. */
export function choosableHours(hours: QuietTimes, day: Day): { earliest: string; latest: string } {
  const latest = momentAt(day, hours.quietFrom) - BEFORE_QUIET_MS;
  return { earliest: hours.quietUntil, latest: timeOf(latest) };
}

/**
 * A chosen moment on the same day outside the quiet hours: one too early waits for their end, one too late comes before
 * they begin, since the next morning may be another week, month or year.
 */
export function inTheDay(at: number, hours: QuietTimes): number {
  const { quietFrom, quietUntil } = hours;
  const time = timeOf(at);
  if (!isQuietTime(time, hours)) return at;
  return time < quietUntil
    ? momentAt(dayOf(at), quietUntil)
    : momentAt(dayOf(at), quietFrom) - BEFORE_QUIET_MS;
}
