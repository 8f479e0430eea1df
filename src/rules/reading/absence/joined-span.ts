import { addDays, calendarDay, type Day, daysBetween, weekdayOf } from "../../calendar/time.ts";
import type { Span } from "../../duties/days-away.ts";
import { firstDay, lastDay } from "./day-of-point.ts";
import type { SaidPoint } from "./said-date.ts";

/** Words of days in a line, and where they stand. */
export interface Piece {
  at: number;
  end: number;
  from?: SaidPoint;
  until?: SaidPoint;
  /** `3 ngày`, `2 tuần`: how long. */
  length?: Length;
  point?: SaidPoint;
}

/** How long somebody is away. */
export type Length = { days: number } | { months: number };

/** Why the words of days name no days for sure. */
export type SpanDoubt = "half-day" | "open" | "several" | "unread" | "end-first" | "too-long";

/** The days of a line. */
export type SpanRead = { span: Span } | { doubt: SpanDoubt; from?: Day };

/** So far from today a first day is believed, days. */
const MOST_AHEAD_DAYS = 1100;
/** A year, leap or not: who is away for longer says so again before it is over. */
const MOST_DAYS = 367;
/** “từ 10/12 đến 01/12”: who means the year after says so, or means less than this, days. */
const MOST_DAYS_INTO_NEXT_YEAR = 300;

/** What the pieces say together. */
export function joined(pieces: readonly Piece[], today: Day): SpanRead {
  const [first] = pieces;
  const whole = pieces.filter(({ from, until }) => from && until);
  const begins = pieces.filter(({ from, until }) => from && !until);
  const ends = pieces.filter(({ from, until }) => until && !from);
  const lengths = pieces.filter(({ length }) => length);
  const points = pieces.filter(({ point }) => point);
  if (!first || [whole, begins, ends, lengths, points].some((each) => each.length > 1))
    return { doubt: "several" };
  if (whole[0]) {
    const [{ from, until }] = [whole[0]];
    if (pieces.length > 2 || points.length + begins.length + ends.length > 0 || !from || !until)
      return { doubt: "several" };
    const day = firstDay(from, today, until);
    if (day && mayBeTheSame(from, until, day)) return { doubt: "several", from: day };
    const read = ended(day, until, today);
    const long = lengths[0]?.length;
    if (!long || !("span" in read)) return read;
    return after(read.span.from, long) === read.span.to ? read : { doubt: "several" };
  }
  const start = begins[0]?.from ?? points[0]?.point;
  if (begins.length + points.length > 1) return { doubt: "several" };
  const day = start ? firstDay(start, today) : today;
  const until = ends[0]?.until;
  const long = lengths[0]?.length;
  if (until && long) return { doubt: "several" };
  if (until && day && mayBeTheSame(start, until, day)) return { doubt: "several", from: day };
  if (until) return ended(day, until, today);
  // “tuần sau … 4 ngày”: which four of them is open.
  if (long && day && start?.exact && after(day, long) < start.exact.to) return { doubt: "several" };
  if (long) return checked(day, day && after(day, long), today);
  if (begins.length > 0) return day ? { doubt: "open", from: day } : { doubt: "unread" };
  if (start?.half) return day ? { doubt: "half-day", from: day } : { doubt: "unread" };
  return checked(day, start?.exact?.to ?? day, today);
}

/** “từ mai đến thứ 6”, said on a Thursday: that day alone, or eight days. */
function mayBeTheSame(from: SaidPoint | undefined, until: SaidPoint, day: Day): boolean {
  return from?.weekday === undefined && until.weekday === weekdayOf(day);
}

function after(from: Day, length: Length): Day {
  if ("days" in length) return addDays(from, length.days - 1);
  return addDays(calendarDay(from).plus({ months: length.months }).toFormat("yyyy-MM-dd"), -1);
}

function ended(from: Day | undefined, until: SaidPoint, today: Day): SpanRead {
  const to = from && lastDay(until, from);
  if (!from || !to) return { doubt: "unread" };
  const isTurned = until.date?.month !== undefined && until.date.year === undefined;
  const isFirst = to < from || (isTurned && daysBetween(from, to) > MOST_DAYS_INTO_NEXT_YEAR);
  return isFirst ? { doubt: "end-first", from } : checked(from, to, today);
}

function checked(from: Day | undefined, to: Day | undefined, today: Day): SpanRead {
  if (!from || !to || to < from) return { doubt: "unread" };
  if (Math.abs(daysBetween(from, today)) > MOST_AHEAD_DAYS) return { doubt: "unread" };
  return daysBetween(from, to) + 1 > MOST_DAYS ? { doubt: "too-long", from } : { span: { from, to } };
}
