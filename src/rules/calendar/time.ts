import { DateTime } from "luxon";

/** The product's one time zone, for every day, week and month. */
export const ZONE = "Asia/Ho_Chi_Minh";

/** A calendar day in {@link ZONE} as ISO text, `2026-11-24`. Sorts as text. */
export type Day = string;

/** Where "now" comes from; passed in, so that a test or `job --at` can choose the moment. Milliseconds since 1970 UTC. */
export type Clock = () => number;

/** A cache of the last day, since nearly every call is about today. */
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
 * A day for counting with luxon: a calendar date, not a moment, so that it needs no time zone's history and is fast.
 * @throws RangeError when the text is not a day
 */
export function calendarDay(day: Day): DateTime<true> {
  const date = DateTime.fromISO(day, { zone: "utc" });
  if (!date.isValid || day.length !== 10) throw new RangeError(`not a day: ${day}`);
  return date;
}

/** The day with these numbers, or undefined when there is none (31 February, month 13). */
export function dayFrom(year: number, month: number, dayOfMonth: number): Day | undefined {
  const date = DateTime.fromObject({ year, month, day: dayOfMonth }, { zone: "utc" });
  return date.isValid && year >= 1000 && year <= 9999 ? date.toISODate() : undefined;
}

/** The day that many days later; earlier with a negative count. */
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
