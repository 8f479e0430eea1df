import {
  nextPeriod,
  type Period,
  type PeriodKind,
  periodOf,
  previousPeriod,
} from "../../calendar/periods.ts";
import { addDays, type Day, dayFrom, startOfWeek } from "../../calendar/time.ts";
import { type FlatLine, flatAt, flatPattern } from "./flat-line.ts";
import { dateAt, type SaidPoint } from "./said-date.ts";

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
/** `3 ngày` is how long, and no third. */
const BARE_NUMBER = flatPattern("\\d{1,2}(?!_(?:ngay|hom|bua|tuan)(?![\\p{L}\\p{N}]))");
const WHOLE = flatPattern("(?:(?:ca|nguyen|tron|suot|het) )?(tuan|thang|quy) (nay|sau|toi|truoc|roi|qua)");
const MONTH = flatPattern(
  "(?:(?:ca|nguyen|tron|suot|het) )?thang (\\d{1,2})(?:(?: nam |_/_)(\\d{4})|( nam (?:sau|toi)))?",
);
const WEEKEND = flatPattern("cuoi tuan(?: (nay|sau|toi))?");
/** Of the middle and the end of a month nobody knows which days are meant. */
const PART_OF = flatPattern("(dau|giua|cuoi) (?:tuan|thang|quy)");
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
  const monday = startOfWeek(today);
  const weeks = which === "nay" ? 0 : which === "sau nua" ? 2 : /sau|toi/.test(which) ? 1 : -1;
  const day = addDays(monday, 7 * weeks + weekday - 1);
  return { end: end + week[0].length, exact: { from: day, to: day } };
}

function spanAt(line: FlatLine, at: number, today: Day): SaidPoint | undefined {
  const weekend = flatAt(line, at, WEEKEND);
  const week = weekend && periodSaid("tuan", weekend[1] ?? "nay", today);
  if (week) return { end: at + weekend[0].length, exact: { from: addDays(week.to, -1), to: week.to } };
  const part = flatAt(line, at, PART_OF);
  if (!part) return runningAt(line, at, today);
  const running = runningAt(line, at + part[0].lastIndexOf(" ") + 1, today);
  if (!running?.exact) return undefined;
  const { from } = running.exact;
  return part[1] === "dau" ? { end: running.end, exact: { from, to: from } } : { end: running.end };
}

/** A week, a month or a quarter. */
function runningAt(line: FlatLine, at: number, today: Day): SaidPoint | undefined {
  const whole = flatAt(line, at, WHOLE);
  if (whole) {
    const end = at + whole[0].length;
    const leadsOn = /toi$|qua$/.test(whole[0]) && pointAt(line, end + 1, today, true);
    const period = leadsOn ? undefined : periodSaid(whole[1] ?? "", whole[2] ?? "", today);
    return period && { end, exact: { from: period.from, to: period.to } };
  }
  const month = flatAt(line, at, MONTH);
  const thisYear = Number(today.slice(0, 4));
  const [year = month?.[3] ? thisYear + 1 : thisYear, number] = [
    month?.[2] && Number(month[2]),
    Number(month?.[1]),
  ];
  const first = month && dayFrom(Number(year), number, 1);
  if (!first) return undefined;
  const found = periodOf("month", first);
  const isPast = !month[2] && !month[3] && addDays(found.to, PAST_DAYS) < today;
  const { from, to } = isPast ? periodOf("month", `${Number(year) + 1}${first.slice(4)}`) : found;
  return { end: at + month[0].length, exact: { from, to } };
}

function periodSaid(kind: string, which: string, today: Day): Period | undefined {
  const known = KINDS[kind];
  if (!known) return undefined;
  const now = periodOf(known, today);
  return which === "nay" ? now : which === "sau" || which === "toi" ? nextPeriod(now) : previousPeriod(now);
}
