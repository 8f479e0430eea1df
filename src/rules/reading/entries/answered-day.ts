import { type Day, dayFrom } from "../../calendar/time.ts";
import { type FlatLine, flatAt, flatPattern, flatStarts } from "../absence/flat-line.ts";
import { readFollowUpDay } from "../days/follow-up-day.ts";
import { DATE, dated, sinceSaid } from "./entry-days.ts";

const ONE_DATE = flatPattern(DATE);

/** The answer to a question for a day. A date without a year may be a near one to come. */
export function dayAnswered(line: FlatLine, today: Day): Day | undefined {
  const date = dateAlone(line);
  return date ? dated(date[1], date[2], date[3], today) : sinceSaid(line, today)?.from;
}

/** The answer to a question for the last day of what began on a day. */
export function lastDayAnswered(line: FlatLine, from: Day, today: Day): Day | undefined {
  const date = dateAlone(line);
  if (!date || date[3] !== undefined) {
    const day = date ? dated(date[1], date[2], date[3], today) : sinceSaid(line, today)?.to;
    if (day !== undefined && day >= from) return day;
    // “t7”, of what began this Tuesday, is the Saturday to come.
    const ahead = date ? undefined : readFollowUpDay(line.source, today);
    return ahead && "day" in ahead && ahead.day >= from ? ahead.day : undefined;
  }
  const first = Number(from.slice(0, 4));
  const years = [first, first + 1].map((year) => dayFrom(year, Number(date[2]), Number(date[1])));
  return years.find((each) => each !== undefined && each >= from);
}

/** A date with its month, at the line's beginning. */
function dateAlone(line: FlatLine): RegExpExecArray | undefined {
  const [at = 0] = flatStarts(line);
  const date = flatAt(line, at, ONE_DATE);
  return date?.[2] === undefined ? undefined : date;
}
