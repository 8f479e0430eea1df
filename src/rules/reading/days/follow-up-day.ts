import { nextPeriod, type PeriodKind, periodOf } from "../../calendar/periods.ts";
import { calendarDay, type Day, dayFrom } from "../../calendar/time.ts";
import { flatLine } from "../absence/flat-line.ts";
import { dayAheadAt } from "../events/day-ahead.ts";
import { withoutCourtesy } from "../talk/courtesy.ts";
import { entryOf } from "../words/entry-of.ts";
import { countOf } from "../words/number-words.ts";
import { plain } from "../words/plain.ts";
import { askedDay } from "./asked-day.ts";
import { startDay } from "./start-day.ts";

const COUNTED =
  /^(?:sau )?(\d{1,3}|mot|hai|ba|bon|nam|sau|bay|tam|chin|muoi) ?(ngay|tuan|thang)(?: nua| sau)?[ .!]*$/;
const END = /^(?:vao )?(?:cuoi|het) (tuan|thang|quy|nam)(?: (nay|sau|toi))?[ .!]*$/;
const OF_NEXT_MONTH = /^(?:ngay |mung )?(\d{1,2}) thang (?:sau|toi)[ .!]*$/;
const END_OF_MONTH = /^(?:vao )?(?:cuoi|het) thang (\d{1,2})[ .!]*$/;
const KINDS: Readonly<Record<string, PeriodKind>> = {
  tuan: "week",
  thang: "month",
  quy: "quarter",
  nam: "year",
};
const LENGTHS: Readonly<Record<string, string>> = { ngay: "days", tuan: "weeks", thang: "months" };
/** Further ahead nobody remembers what it was about. */
const MOST_MONTHS = 12;

/** A day on which something is looked at again, or why the words name none. */
export type FollowUpDay = { day: Day } | { flaw: "unread" | "past" | "too-far" };

/** Reads `15/12`, `15/12/2026`, `hai tuần nữa`, `cuối tháng`, `thứ 6 tuần tới nhé`: a day after today, within a year. */
export function readFollowUpDay(text: string, today: Day): FollowUpDay {
  const day = withoutCourtesy(text)
    .map(
      (said) =>
        counted(said, today) ??
        ofNextMonth(said, today) ??
        endOf(said, today) ??
        startDay(said, today) ??
        ahead(said, today) ??
        askedDay(said, today),
    )
    .find((each) => each !== undefined);
  if (day === undefined) return { flaw: "unread" };
  if (day <= today) return { flaw: "past" };
  const last = calendarDay(today).plus({ months: MOST_MONTHS }).toFormat("yyyy-MM-dd");
  return day > last ? { flaw: "too-far" } : { day };
}

function counted(text: string, today: Day): Day | undefined {
  const [, count, unit = ""] = COUNTED.exec(plain(text)) ?? [];
  const length = LENGTHS[unit];
  return count && length
    ? calendarDay(today)
        .plus({ [length]: countOf(count) })
        .toFormat("yyyy-MM-dd")
    : undefined;
}

/** `ngày 5 tháng sau`: typed without its mark it might be June, which is said with a number. */
function ofNextMonth(text: string, today: Day): Day | undefined {
  const [, date] = OF_NEXT_MONTH.exec(plain(text)) ?? [];
  const month = nextPeriod(periodOf("month", today)).from;
  return date === undefined
    ? undefined
    : dayFrom(Number(month.slice(0, 4)), Number(month.slice(5, 7)), Number(date));
}

/** `cuối tháng`, `cuối tháng sau`, `hết tháng 12`: its last day. */
function endOf(text: string, today: Day): Day | undefined {
  const said = plain(text);
  const [, number] = END_OF_MONTH.exec(said) ?? [];
  const [, unit = "", which] = END.exec(said) ?? [];
  const first = number === undefined ? undefined : startDay(`thang ${number}`, today);
  if (first) return periodOf("month", first).to;
  const kind = entryOf(KINDS, unit);
  if (!kind) return undefined;
  const period = periodOf(kind, today);
  return (which === "sau" || which === "toi" ? nextPeriod(period) : period).to;
}

/** The whole text is one day. */
function ahead(text: string, today: Day): Day | undefined {
  const line = flatLine(text.trim());
  const found = dayAheadAt(line, 0, today);
  if (!found || found.isVague || line.flat.slice(found.end).trim() !== "") return undefined;
  const [day, ...others] = found.days;
  return others.length === 0 ? day : undefined;
}
