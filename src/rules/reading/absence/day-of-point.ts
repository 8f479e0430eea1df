import { nextPeriod, periodOf } from "../../calendar/periods.ts";
import { addDays, type Day, dayFrom, weekdayOf } from "../../calendar/time.ts";
import type { SaidPoint } from "./said-date.ts";
import { PAST_DAYS } from "./said-point.ts";

/** The first day of a point; `until` is the other end, where one was said. Nothing where there is no such day. */
export function firstDay(point: SaidPoint, today: Day, until?: SaidPoint): Day | undefined {
  if (point.exact) return point.exact.from;
  if (point.weekday !== undefined) return addDays(today, (point.weekday - weekdayOf(today) + 7) % 7);
  const { day = 0, month, year } = point.date ?? {};
  if (month !== undefined) return year === undefined ? nearest(day, month, today) : dayFrom(year, month, day);
  const other = until?.date;
  if (other?.month === undefined) return onward(day, addDays(today, -7));
  const then =
    other.year === undefined
      ? nearest(other.day, other.month, today)
      : dayFrom(other.year, other.month, other.day);
  const from = then && addDays(then, -31);
  return then && from && [...onwards(day, from)].findLast((each) => each <= then);
}

/** The last day of a span that begins on a day. */
export function lastDay(point: SaidPoint, from: Day): Day | undefined {
  if (point.exact) return point.exact.to;
  if (point.weekday !== undefined) {
    const ahead = (point.weekday - weekdayOf(from) + 7) % 7;
    return addDays(from, ahead === 0 ? 7 : ahead);
  }
  const { day = 0, month, year } = point.date ?? {};
  if (month === undefined) return onward(day, from);
  if (year !== undefined) return dayFrom(year, month, day);
  const years = [0, 1].map((more) => dayFrom(Number(from.slice(0, 4)) + more, month, day));
  return years.find((each) => each !== undefined && each >= from);
}

/** A date without a year: this year's, unless it lies long back. */
function nearest(day: number, month: number, today: Day): Day | undefined {
  const years = [-1, 0, 1].map((more) => dayFrom(Number(today.slice(0, 4)) + more, month, day));
  return years.find((each) => each !== undefined && each >= addDays(today, -PAST_DAYS));
}

/** The first such day of a month on or after a day. */
export function onward(day: number, from: Day): Day | undefined {
  return onwards(day, from)[0];
}

function onwards(day: number, from: Day): Day[] {
  const found: Day[] = [];
  for (let month = periodOf("month", from), n = 0; n < 3; month = nextPeriod(month), n++) {
    const each = dayFrom(Number(month.id.slice(0, 4)), Number(month.id.slice(5)), day);
    if (each && each >= from) found.push(each);
  }
  return found;
}
