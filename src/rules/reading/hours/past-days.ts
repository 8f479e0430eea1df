import { addDays, type Day, weekdayOf } from "../../calendar/time.ts";
import { type DayFlaw, type DayFound, dayAt } from "../days/days.ts";
import { type TypedLine, wordStarts } from "../words/typed-line.ts";
import { isOver } from "./hours-ahead.ts";

/** Whether a day has certainly come, so that the line is not an announcement for it. */
export function isPast(
  day: DayFound | DayFlaw | undefined,
  isInterval: boolean,
  today: Day,
  now: number | undefined,
): boolean {
  if (!day || "flaw" in day || day.weekday !== undefined) return false;
  if (day.day < today) return true;
  if (isInterval) return false;
  const { part } = day;
  return part === undefined || part === "morning" || (now !== undefined && isOver(part, today, now));
}

/** Whether a weekday means the past one, since it may also be the coming one. */
export function isPastWeekday(day: DayFound | DayFlaw | undefined, today: Day): boolean {
  return day !== undefined && !("flaw" in day) && day.weekday !== undefined && day.day < today;
}

/** Whether a weekday without a qualifier is rather the past one: it is nearer than the coming one. */
export function isNearerPast(day: Day, today: Day): boolean {
  return addDays(day, 3) >= today && weekdayOf(day) !== weekdayOf(today);
}

/** `em dọn rác tối qua từ 18h đến 20h`: a day among the words before the hours. */
export function dayWithin(
  line: TypedLine,
  { from, to }: { from: number; to: number },
  today: Day,
): DayFound | undefined {
  for (const at of wordStarts(line, from, to)) {
    const day = dayAt(line, at, today);
    if (day && !("flaw" in day) && day.end <= to) return day;
  }
  return undefined;
}

/** A day that ends the line. */
export function lastDay(line: TypedLine, from: number, today: Day): DayFound | undefined {
  for (const at of wordStarts(line, from)) {
    const day = dayAt(line, at, today);
    if (day && !("flaw" in day) && line.lower.slice(day.end).trim() === "") return day;
  }
  return undefined;
}
