import { DateTime } from "luxon";

/** The one time zone of the product; every day, week and month is meant in it. */
export const ZONE = "Asia/Ho_Chi_Minh";

/** A calendar day in {@link ZONE} as ISO text, `2026-11-24`. Sorts as text. */
export type Day = string;

/** Where "now" comes from; passed in, so that a test or `job --at` can choose the moment. Milliseconds since 1970 UTC. */
export type Clock = () => number;

/** The last day that was asked for, and its moments: nearly every question is about today. */
let known = { day: "", from: 0, to: 0 };

/** The calendar day of a moment. */
export function dayOf(epochMs: number): Day {
  if (epochMs >= known.from && epochMs < known.to) return known.day;
  const moment = local(epochMs);
  const from = moment.startOf("day");
  known = { day: moment.toISODate(), from: from.toMillis(), to: from.plus({ days: 1 }).toMillis() };
  return known.day;
}

/** A moment as luxon sees it in {@link ZONE}. */
export function local(epochMs: number): DateTime<true> {
  const moment = DateTime.fromMillis(epochMs, { zone: ZONE });
  if (!moment.isValid) throw new RangeError(`not a moment: ${epochMs}`);
  return moment;
}

/**
 * A day as luxon counts with it: a date of the calendar, not a moment, so it needs no zone's history and is quick.
 * @throws RangeError when the text is no day
 */
export function calendarDay(day: Day): DateTime<true> {
  const date = DateTime.fromISO(day, { zone: "utc" });
  if (!date.isValid || day.length !== 10) throw new RangeError(`not a day: ${day}`);
  return date;
}

/** The day of three numbers, or nothing when there is no such day (31 February, month 13). */
export function dayFrom(year: number, month: number, dayOfMonth: number): Day | undefined {
  const date = DateTime.fromObject({ year, month, day: dayOfMonth }, { zone: "utc" });
  return date.isValid && year >= 1000 && year <= 9999 ? date.toISODate() : undefined;
}

/** The day so many days later; earlier with a negative count. */
export function addDays(day: Day, days: number): Day {
  return calendarDay(day).plus({ days }).toISODate();
}

/** 1 for Monday to 7 for Sunday. */
export function weekdayOf(day: Day): number {
  return calendarDay(day).weekday;
}

/** The moment of a time of day, `HH:mm`, on a day; milliseconds since 1970 UTC. */
export function momentAt(day: Day, time: string): number {
  const moment = DateTime.fromISO(`${day}T${time}`, { zone: ZONE });
  if (!moment.isValid) throw new RangeError(`not a moment: ${day} ${time}`);
  return moment.toMillis();
}
