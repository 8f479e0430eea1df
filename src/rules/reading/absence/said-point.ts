import {
  nextPeriod,
  type Period,
  type PeriodKind,
  periodOf,
  previousPeriod,
} from "../../calendar/periods.ts";
import { addDays, type Day, dayFrom, weekdayOf } from "../../calendar/time.ts";
import type { Span } from "../../duties/days-away.ts";
import { type FlatLine, flatAt, flatPattern } from "./flat-line.ts";

/** A point in time as it was said: which day it is may depend on the other end of a span. */
export interface SaidPoint {
  readonly end: number;
  /** Said with a part of the day: `chiều mai`. */
  readonly half?: true;
  /** What it is for sure: one day, or the days of a week or month. */
  readonly exact?: Span;
  readonly date?: { readonly day: number; readonly month?: number; readonly year?: number };
  /** 1 Monday to 7 Sunday. */
  readonly weekday?: number;
}

/** So long ago a date without a year may lie; one that is longer past is that of the year to come. */
export const PAST_DAYS = 60;

const PART = flatPattern("(?:buoi )?(?:sang som|sang|trua|chieu|toi|dem)");
const NEAR: readonly (readonly [RegExp, number])[] = [
  [flatPattern("(?:hom|bua) nay|nay|bay gio"), 0],
  [flatPattern("(?:ngay|bua|hom) mai|mai"), 1],
  [flatPattern("(?:ngay|bua|hom) mot|ngay kia|mot"), 2],
  [flatPattern("(?:hom|bua|ngay) qua"), -1],
  [flatPattern("(?:hom|bua) kia"), -2],
];
const WEEKDAY = flatPattern(
  "(?:ngay |hom )?(?:(?:thu_(hai|ba|tu|nam|sau|bay|[2-7])|t_([2-7]))|(chu_nhat|cn))",
);
const WEEKDAY_NAMES = ["hai", "ba", "tu", "nam", "sau", "bay"];
const OF_WEEK = flatPattern(" (?:tuan )?(sau nua|sau|toi|nay|truoc|roi|qua|vua roi|vua qua)");
const SLASHED = flatPattern(
  "(?:ngay |hom |mung |mong )*(\\d{1,2})_(?:/_(\\d{1,2})(?:_/_(\\d{4}|\\d{2}))?|-(\\d{1,2})-(\\d{4})|\\.(\\d{1,2})(?:\\.(\\d{4}))?)",
);
const SPELT = flatPattern(
  "(?:ngay |hom |mung |mong )*(\\d{1,2}) (?:thang |thg |t)(\\d{1,2})(?:(?: nam| )?_?(\\d{4}))?",
);
const ISO = flatPattern("(?:ngay )?(\\d{4})-(\\d{2})-(\\d{2})");
const DAY_ONLY = flatPattern("(?:ngay |hom |mung |mong )+(\\d{1,2})");
const BARE_NUMBER = flatPattern("\\d{1,2}");
const WHOLE = flatPattern("(?:(?:ca|nguyen|tron|suot|het) )?(tuan|thang|quy) (nay|sau|toi|truoc|roi|qua)");
const MONTH = flatPattern("(?:(?:ca|nguyen|tron|suot|het) )?thang (\\d{1,2})(?:(?: nam |_/_)(\\d{4}))?");
const KINDS: Readonly<Record<string, PeriodKind>> = {
  tuan: "week",
  thang: "month",
  quy: "quarter",
  nam: "year",
};
const LAST_OF = flatPattern("(?:het|cuoi) (tuan|thang|quy|nam)(?: (nay|sau|toi))?");

/** @param bare a number alone is a day of the month: `từ 3 đến 5/12` */
export function pointAt(line: FlatLine, at: number, today: Day, bare = false): SaidPoint | undefined {
  const part = flatAt(line, at, PART);
  const isEvening = part && !/^(?:buổi )?(?:tới|tôi)/u.test(line.lower.slice(at));
  const after = isEvening ? dayAt(line, at + part[0].length + 1, today) : undefined;
  if (after) return { ...after, half: true };
  const said = dayAt(line, at, today) ?? spanAt(line, at, today);
  if (said) return said;
  const number = bare ? flatAt(line, at, BARE_NUMBER) : undefined;
  return number ? { end: at + number[0].length, date: { day: Number(number[0]) } } : undefined;
}

/** The last day of what runs: `hết tuần`, `cuối tháng này`. */
export function lastDayAt(line: FlatLine, at: number, today: Day): SaidPoint | undefined {
  const found = flatAt(line, at, LAST_OF);
  const period = found && periodSaid(found[1] ?? "", found[2] ?? "nay", today);
  return period && { end: at + found[0].length, exact: { from: period.to, to: period.to } };
}

function dayAt(line: FlatLine, at: number, today: Day): SaidPoint | undefined {
  for (const [wanted, days] of NEAR) {
    const found = flatAt(line, at, wanted);
    if (!found || (found[0] === "mot" && line.lower.slice(at, at + 3) !== "mốt")) continue;
    const day = addDays(today, days);
    return { end: at + found[0].length, exact: { from: day, to: day } };
  }
  return weekdayAt(line, at, today) ?? dateAt(line, at);
}

function weekdayAt(line: FlatLine, at: number, today: Day): SaidPoint | undefined {
  const found = flatAt(line, at, WEEKDAY);
  if (!found) return undefined;
  const named = found[1] ?? found[2] ?? "";
  const weekday = found[3] ? 7 : WEEKDAY_NAMES.indexOf(named) + 1 || Number(named) - 1;
  const end = at + found[0].length;
  const week = flatAt(line, end, OF_WEEK);
  const which = week?.[1] ?? "";
  // “từ thứ 2 tới thứ 6”
  const leadsOn =
    which === "toi" || which === "qua"
      ? pointAt(line, end + (week?.[0].length ?? 0) + 1, today, true)
      : undefined;
  if (!week || leadsOn) return { end, weekday };
  const monday = addDays(today, 1 - weekdayOf(today));
  const weeks = which === "nay" ? 0 : which === "sau nua" ? 2 : /sau|toi/.test(which) ? 1 : -1;
  const day = addDays(monday, 7 * weeks + weekday - 1);
  return { end: end + week[0].length, exact: { from: day, to: day } };
}

function dateAt(line: FlatLine, at: number): SaidPoint | undefined {
  const iso = flatAt(line, at, ISO);
  const exact = iso && dayFrom(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  if (iso && exact) return { end: at + iso[0].length, exact: { from: exact, to: exact } };
  const found = flatAt(line, at, SLASHED) ?? flatAt(line, at, SPELT) ?? flatAt(line, at, DAY_ONLY);
  if (!found) return undefined;
  const [, day, m1, y1, m2, y2, m3, y3] = found;
  const [month, year] = [m1 ?? m2 ?? m3, y1 ?? y2 ?? y3];
  return {
    end: at + found[0].length,
    date: {
      day: Number(day),
      ...(month && { month: Number(month) }),
      ...(year && { year: Number(year.length === 2 ? `20${year}` : year) }),
    },
  };
}

function spanAt(line: FlatLine, at: number, today: Day): SaidPoint | undefined {
  const whole = flatAt(line, at, WHOLE);
  if (whole) {
    const end = at + whole[0].length;
    const leadsOn = /toi$|qua$/.test(whole[0]) && pointAt(line, end + 1, today, true);
    const period = leadsOn ? undefined : periodSaid(whole[1] ?? "", whole[2] ?? "", today);
    return period && { end, exact: { from: period.from, to: period.to } };
  }
  const month = flatAt(line, at, MONTH);
  const [year = Number(today.slice(0, 4)), number] = [month?.[2] && Number(month[2]), Number(month?.[1])];
  const first = month && dayFrom(Number(year), number, 1);
  if (!first) return undefined;
  const found = periodOf("month", first);
  const isPast = !month[2] && addDays(found.to, PAST_DAYS) < today;
  const { from, to } = isPast ? periodOf("month", `${Number(year) + 1}${first.slice(4)}`) : found;
  return { end: at + month[0].length, exact: { from, to } };
}

function periodSaid(kind: string, which: string, today: Day): Period | undefined {
  const known = KINDS[kind];
  if (!known) return undefined;
  const now = periodOf(known, today);
  return which === "nay" ? now : which === "sau" || which === "toi" ? nextPeriod(now) : previousPeriod(now);
}
