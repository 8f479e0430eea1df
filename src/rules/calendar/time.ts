import { DateTime } from "luxon";

/** The product's one time zone, for every day, week and month. */
export const ZONE = "Asia/Ho_Chi_Minh";

/** A calendar day in {@link ZONE} as ISO text, `2026-11-24`. Sorts as text. */
export type Day = string;

/** Where "now" comes from; passed in, so that a test or `job --at` can choose the moment. Milliseconds since 1970 UTC. */
export type Clock = () => number;

const DAY_MS = 24 * 60 * 60 * 1000;
const MINUTE_MS = 60 * 1000;

/**
 * Since 13 June 1975 the zone's clocks stand seven hours ahead of UTC, in summer as in winter. So days are counted by
 * plain arithmetic, which costs a hundredth of a look into the zone's history; what lies before, luxon knows.
 */
const FIXED = { since: Date.UTC(1975, 5, 14), until: Date.UTC(9999, 11, 31), aheadMs: 7 * 60 * MINUTE_MS };

/** The calendar day of a moment. */
export function dayOf(epochMs: number): Day {
  return isFixed(epochMs) ? onTheClock(epochMs).slice(0, 10) : local(epochMs).toISODate();
}

/** The time of day of a moment, `HH:mm`. */
export function timeOf(epochMs: number): string {
  return isFixed(epochMs) ? onTheClock(epochMs).slice(11, 16) : local(epochMs).toFormat("HH:mm");
}

function isFixed(epochMs: number): boolean {
  return epochMs >= FIXED.since && epochMs < FIXED.until;
}

/** What the zone's clocks show, as ISO text. */
function onTheClock(epochMs: number): string {
  return new Date(epochMs + FIXED.aheadMs).toISOString();
}

const DAY = /^\d{4}-(?:0[1-9]|1[0-2])-\d\d$/;

/** How many days after 1 January 1970 a day is, or undefined when the text is not a day. */
function numberOf(day: Day): number | undefined {
  const ms = DAY.test(day) ? Date.parse(day) : Number.NaN;
  // "2026-02-31" is read as 3 March.
  return new Date(ms).getUTCDate() === Number(day.slice(8)) && ms % DAY_MS === 0 ? ms / DAY_MS : undefined;
}

function dayNumbered(number: number): Day {
  return new Date(number * DAY_MS).toISOString().slice(0, 10);
}

function countable(day: Day): number {
  const number = numberOf(day);
  if (number === undefined) throw new RangeError(`not a day: ${day}`);
  return number;
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
  const day = `${digits(year, 4)}-${digits(month, 2)}-${digits(dayOfMonth, 2)}`;
  return year >= 1000 && numberOf(day) !== undefined ? day : undefined;
}

function digits(number: number, count: number): string {
  return String(number).padStart(count, "0");
}

/** The day that many days later; earlier with a negative count. */
export function addDays(day: Day, days: number): Day {
  return dayNumbered(countable(day) + days);
}

/** So many days `to` lies after `from`; negative where it lies before, 0 for the same day. */
export function daysBetween(from: Day, to: Day): number {
  return countable(to) - countable(from);
}

/** Of two days the later one. */
export function laterOf(one: Day, other: Day): Day {
  const isLater = one > other;
  return isLater ? one : other;
}

/** Of two days the earlier one. */
export function earlierOf(one: Day, other: Day): Day {
  const isEarlier = one < other;
  return isEarlier ? one : other;
}

/** 1 for Monday to 7 for Sunday. */
export function weekdayOf(day: Day): number {
  return new Date(countable(day) * DAY_MS).getUTCDay() || 7;
}

/** The Monday of a day's week. */
export function startOfWeek(day: Day): Day {
  return addDays(day, 1 - weekdayOf(day));
}

/** The moment of a time of day, `HH:mm`, on a day; milliseconds since 1970 UTC. */
export function momentAt(day: Day, time: string): number {
  const number = numberOf(day);
  const [, hours, minutes] = /^([01]\d|2[0-3]):([0-5]\d)$/.exec(time) ?? [];
  if (number !== undefined && hours !== undefined && number * DAY_MS > FIXED.since)
    return number * DAY_MS + (Number(hours) * 60 + Number(minutes)) * MINUTE_MS - FIXED.aheadMs;
  const moment = DateTime.fromISO(`${day}T${time}`, { zone: ZONE });
  if (!moment.isValid) throw new RangeError(`not a moment: ${day} ${time}`);
  return moment.toMillis();
}
