import { periodOf } from "../../calendar/periods.ts";
import { addDays, type Day, dayFrom, weekdayOf } from "../../calendar/time.ts";
import { type FlatLine, flatAt, flatLine, flatPattern, flatStarts } from "../absence/flat-line.ts";
import { dayAt } from "../days/days.ts";
import { typedLine } from "../words/typed-line.ts";

/** Days in a line, and where their words stand. */
export interface SaidDays {
  readonly from: Day;
  readonly to: Day;
  readonly at: number;
  readonly end: number;
  /** Only the first day was said: `từ t3`. */
  readonly isOpen?: true;
}

/** A date without a year is the next one only if it is as near as this; else the last one. */
const AHEAD_DAYS = 62;
export const DATE = "(?:ngay )?(\\d{1,2})(?:_(?:[/.]|thang)_(\\d{1,2})(?:_(?:[/.]|nam)_(\\d{4}))?)?";
const RANGE = flatPattern(`(?:(?:ke )?tu )?${DATE}_(?:den|toi|-|–|—|~|→)_(?:het )?${DATE}`);
const MONTH = flatPattern("(?:(?:ke )?tu |(?:trong |ca )?)thang (\\d{1,2})(?:_(?:/|nam)_(\\d{4}))?");
const SINCE = flatPattern("(?:ke )?tu");
const SINCE_BEFORE = /(?<![\p{L}\p{N}])(?:ke )?tu +$/u;
const UP_TO = /^ *(?:den|toi|-|–|—|~|→) *(?:het +)?/u;
/** “tới” before a day is “đến”, and no evening of the day before it. */
const TO_A_DAY = / (?:toi|tới) (?=t\.?\d|thứ|thu |cn|chủ|chu |hôm|hom |ngày|ngay |\d)/giu;
/** “chào mừng 20/11”: a day that something is named after. */
const NAMED_AFTER = /(?:mung|ky niem|nhan|dip|huong ung|truyen thong|thanh lap|le|so)(?: ngay| lan thu)? *$/u;

/** The days that a drive has: `từ 1/11 đến 15/11`, `1-15/11`, `tháng 3`; or the one day that is named. */
export function spanSaid(line: FlatLine, today: Day): SaidDays | undefined {
  for (const at of flatStarts(line)) {
    const found = flatAt(line, at, RANGE);
    if (!found) continue;
    const [text, d1, m1, y1, d2, m2, y2] = found;
    // “12-13” alone is no pair of days.
    if (m2 === undefined) continue;
    const to = dated(d2, m2, y2, today);
    const from = to && fromBefore({ day: d1, month: m1 ?? m2, year: y1 }, to, m1 === undefined);
    if (to && from && from <= to) return { from, to, at, end: at + text.length };
  }
  const pair = pairSaid(line, today);
  if (pair === "unsure") return undefined;
  return pair ?? monthSaid(line, today) ?? openOrDay(line, today);
}

/** Two days as they are told of deeds: `từ hôm kia đến hôm nay`, `t3 đến t6 tuần rồi`; unsure where nobody can tell which. */
function pairSaid(line: FlatLine, today: Day): SaidDays | "unsure" | undefined {
  const { source, flat } = flatLine(line.source.replaceAll(TO_A_DAY, " den "));
  const typed = typedLine(source);
  for (const at of flatStarts(line)) {
    const first = dayAt(typed, at, today);
    const [joint] = (first && UP_TO.exec(flat.slice(first.end))) ?? [];
    const last = first && joint !== undefined ? dayAt(typed, first.end + joint.length, today) : undefined;
    if (!first || !last) continue;
    if ("flaw" in first || "flaw" in last) return "unsure";
    const isSwapped = first.day > last.day && first.weekday !== undefined;
    const from = isSwapped
      ? addDays(last.day, -((weekdayOf(last.day) - weekdayOf(first.day) + 7) % 7))
      : first.day;
    // “từ t3 đến t6”, said on a Wednesday, may be to come.
    if (from > last.day || (isSwapped && last.weekday !== undefined)) return "unsure";
    return { from, to: last.day, at: SINCE_BEFORE.exec(flat.slice(0, at))?.index ?? at, end: last.end };
  }
  return undefined;
}

/** One day, or since when. */
function openOrDay(line: FlatLine, today: Day): SaidDays | undefined {
  const day = daySaid(line, today);
  const since = day && sinceSaid(line, today);
  return since && since.at < day.at ? { ...since, isOpen: true } : day;
}

/** The one day that is named, today or before it; the last where there are several. */
export function daySaid(line: FlatLine, today: Day): SaidDays | undefined {
  const typed = typedLine(line.source);
  let found: SaidDays | undefined;
  for (const at of flatStarts(line)) {
    if (found && at < found.end) continue;
    const day = dayAt(typed, at, today);
    if (!day || "flaw" in day || day.campaign || NAMED_AFTER.test(line.flat.slice(0, at))) continue;
    // “nay”, “bữa” and the like stand in titles, too.
    if (!/\d|hom|ngay|qua|nay|thu|nhat|(?<!\p{L})c\.?n(?!\p{L})/u.test(line.flat.slice(at, day.end)))
      continue;
    found = { from: day.day, to: day.day, at, end: day.end };
  }
  return found;
}

/** Since when something is done: a day, or a month: `từ tháng 3/2026`. */
export function sinceSaid(line: FlatLine, today: Day): SaidDays | undefined {
  const found = monthSaid(line, today) ?? daySaid(line, today);
  const lead = flatStarts(line).find((at) => {
    const since = flatAt(line, at, SINCE);
    return since && at + since[0].length + 1 === found?.at;
  });
  return found && { ...found, at: lead ?? found.at };
}

function monthSaid(line: FlatLine, today: Day): SaidDays | undefined {
  for (const at of flatStarts(line)) {
    const found = flatAt(line, at, MONTH);
    // “5 tháng 3” is a day.
    if (!found || (found[0].startsWith("thang") && /\d *$/u.test(line.flat.slice(0, at)))) continue;
    const first = dated("1", found[1], found[2], today);
    if (first) return { ...periodOf("month", first), at, end: at + found[0].length };
  }
  return undefined;
}

/** @param day the numbers as they were said */
export function dated(
  day: string | undefined,
  month: string | undefined,
  year: string | undefined,
  today: Day,
): Day | undefined {
  if (year !== undefined) return dayFrom(Number(year), Number(month), Number(day));
  const thisYear = Number(today.slice(0, 4));
  const years = [thisYear + 1, thisYear, thisYear - 1].map((each) =>
    dayFrom(each, Number(month), Number(day)),
  );
  return years.find((each) => each !== undefined && each <= addDays(today, AHEAD_DAYS));
}

/** The first day, before the last: `từ 20/12 đến 5/1`; without a month of its own `từ 25 đến 5/12` begins a month before. */
function fromBefore(
  { day, month, year }: { day: string | undefined; month: string; year: string | undefined },
  to: Day,
  isOfItsMonth: boolean,
): Day | undefined {
  const before = Number(to.slice(0, 4));
  if (year !== undefined) return dayFrom(Number(year), Number(month), Number(day));
  if (isOfItsMonth && Number(day) > Number(to.slice(8))) {
    const last = addDays(`${to.slice(0, 7)}-01`, -1);
    return dayFrom(Number(last.slice(0, 4)), Number(last.slice(5, 7)), Number(day));
  }
  const days = [before, before - 1].map((each) => dayFrom(each, Number(month), Number(day)));
  return days.find((each) => each !== undefined && each <= to);
}
