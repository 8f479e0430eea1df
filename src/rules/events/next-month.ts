import { nextPeriod, type Period, periodOf } from "../calendar/periods.ts";
import { addDays, type Day, dayOf, momentAt, timeOf, weekdayOf } from "../calendar/time.ts";

/**
 * The same time on the same weekday of the next month in which it lies ahead: after the first Saturday of November the first one of
 * December. Where a month has no fifth such day, its last.
 * @param startsAt the moment of the earlier one
 * @param now both epoch milliseconds
 */
export function sameTimeNextMonth(startsAt: number, now: number): number {
  const day = dayOf(startsAt);
  const weekday = weekdayOf(day);
  const nth = Math.floor((Number(day.slice(8)) - 1) / 7);
  for (let month = nextPeriod(periodOf("month", day)); ; month = nextPeriod(month)) {
    const found = momentAt(nthOf(month, weekday, nth), timeOf(startsAt));
    if (found > now) return found;
  }
}

function nthOf({ from, to }: Period, weekday: number, nth: number): Day {
  const first = addDays(from, (weekday - weekdayOf(from) + 7) % 7);
  const day = addDays(first, 7 * nth);
  return day <= to ? day : addDays(day, -7);
}
