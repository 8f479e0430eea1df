import { nextPeriod, periodOf } from "../../calendar/periods.ts";
import { addDays, type Day, startOfWeek, weekdayOf } from "../../calendar/time.ts";
import { firstDay, onward } from "../absence/day-of-point.ts";
import { type FlatLine, flatAt, flatPattern } from "../absence/flat-line.ts";
import { pointAt } from "../absence/said-point.ts";
import { type DayPart, PART, partNamed } from "../days/day-parts.ts";
import { matchAt, pattern } from "../words/typed-line.ts";

/** Words of a day to come. */
export interface DayAhead {
  readonly at: number;
  readonly end: number;
  /** One when it is sure; those that may be meant; none where there is no such day, or nobody can tell which. */
  readonly days: readonly Day[];
  readonly part?: DayPart;
  /** `thứ 5`: a date or a week beside it says which. */
  readonly weekday?: number;
  /** `tuần sau`, `đầu tháng sau`, `cuối tuần`: a stretch of days. */
  readonly isVague?: true;
  /** `tháng 12`, which more often belongs to what is held: “giao ban tháng 12”. */
  readonly isOfTitle?: true;
  /** `31/02`. */
  readonly isNone?: true;
}

const DAY_PART = pattern(`(?:vào )?(?:buổi )?${PART} (?:của )?`);
const INTO = flatPattern("(?:vao|trong)(?= )");
const WEEKEND = flatPattern("cuoi tuan(?: (nay|sau|toi))?");
const STRETCH = flatPattern(
  "(?:dau|giua|cuoi|trong|khoang) (?:tuan|thang|quy|nam)(?: (?:nay|sau|toi))?|(?:dau|giua|cuoi) thang \\d{1,2}|(?:tuan|thang|quy|nam) (?:sau|toi|nay)|may bua nua|it bua nua|bua nao|hom nao|sap toi",
);
const COMING = flatPattern(" (?:sap )?toi");
const CLOCK_FOLLOWS = /^[ ,]*(?:luc )?\d{1,2} ?(?:h|g|:)/u;
const WHOLE_MONTH = /^(?:(?:ca|nguyen|tron|suot|het) )?(?:thang|quy) /u;
const BARE_NAY = /^nay(?!\p{M})/u;
/** “đường 30/4”, “kỷ niệm 22/12”, “tổ 3/2”: a date that names something else. */
const NAMES_SOMETHING =
  /(?:^| )(?:duong|dai lo|cau|truong|khu|pho|hem|to|so|thang|quy|khoa|lan|nghi quyet|nq|chi thi|ct|kh|quyet dinh|qd|cong van|cv|(?:chao |chuc |don |an )?mung|ky niem|nhan|dip|huong ung|truyen thong|thanh lap|le)(?: ngay| thang)? $/u;

/** “2 ngày 1 đêm” is how long, and no day. */
const DAYS_AND_NIGHTS = flatPattern("ngay \\d{1,2} dem");

/** “chào mừng 3/2” is no “mùng 3”. */
const GLAD = flatPattern("mung");
const GLADLY = /(?:chao|chuc|don|an) $/u;
/** “chủ nhật xanh” is what is held, and its day is told elsewhere. */
const CAMPAIGN = flatPattern("(?:chu_nhat|thu_bay|thu_7|t7) (?:xanh|do|hong|tinh nguyen|van minh|nhan ai)");

/** The day that begins at a place. */
export function dayAheadAt(line: FlatLine, at: number, today: Day): DayAhead | undefined {
  const into = flatAt(line, at, INTO);
  const lead = into ? at + into[0].length + 1 : at;
  const part = matchAt(line, lead, DAY_PART);
  const begin = part ? lead + part[0].length : lead;
  const found = bareDayAt(line, begin, today) ?? (part ? undefined : bareDayAt(line, at, today));
  if (!found) return undefined;
  const day = part?.[1] ? { ...found, part: partNamed(part[1]) } : found;
  return { ...day, at };
}

function bareDayAt(line: FlatLine, at: number, today: Day): DayAhead | undefined {
  const before = line.flat.slice(0, at);
  if (/\d/u.test(line.flat[at] ?? "") && NAMES_SOMETHING.test(before)) return undefined;
  if (flatAt(line, at, GLAD) && (line.lower.startsWith("mừng", at) || GLADLY.test(before))) return undefined;
  if (flatAt(line, at, CAMPAIGN)) return undefined;
  if (/\d $/u.test(before) && flatAt(line, at, DAYS_AND_NIGHTS)) return undefined;
  return weekendAt(line, at, today) ?? stretchAt(line, at, today) ?? pointedAt(line, at, today);
}

function weekendAt(line: FlatLine, at: number, today: Day): DayAhead | undefined {
  const found = flatAt(line, at, WEEKEND);
  if (!found) return undefined;
  const monday = addDays(startOfWeek(today), found[1] === "sau" ? 7 : 0);
  const days = [addDays(monday, 5), addDays(monday, 6)].filter((day) => day >= today);
  return { at, end: at + found[0].length, days, isVague: true };
}

function stretchAt(line: FlatLine, at: number, today: Day): DayAhead | undefined {
  const found = flatAt(line, at, STRETCH);
  if (!found) return undefined;
  const end = at + found[0].length;
  const week = periodOf("week", today);
  const { from } = / (?:sau|toi)$/u.test(found[0]) ? nextPeriod(week) : week;
  const days = / ?tuan/u.test(found[0]) ? daysOfWeek(found[0]).map((n) => addDays(from, n)) : [];
  return { at, end, days, isVague: true };
}

/** Which days of a week, counted from its Monday, such words may mean. */
function daysOfWeek(said: string): number[] {
  return said.startsWith("dau") ? [0, 1] : said.startsWith("giua") ? [2, 3] : [0, 1, 2, 3, 4, 5, 6];
}

function pointedAt(line: FlatLine, at: number, today: Day): DayAhead | undefined {
  // “này” belongs to the word before it, and Mai is a name within a line.
  if (BARE_NAY.test(line.flat.slice(at)) && !isNay(line, at)) return undefined;
  if (at > 0 && line.source.startsWith("Mai", at)) return undefined;
  const point = pointAt(line, at, today);
  if (!point) return undefined;
  if (point.weekday !== undefined) return weekdayFrom(line, at, point.end, point.weekday, today);
  const said = line.flat.slice(at, point.end);
  const { exact, date } = point;
  if (exact && exact.from !== exact.to)
    return WHOLE_MONTH.test(said) ? { at, end: point.end, days: [], isOfTitle: true } : undefined;
  if (exact && said.endsWith(" toi")) return namedWithToi(line, at, point.end, exact.from, today);
  const day = date?.month === undefined && date ? onward(date.day, today) : firstDay(point, today);
  return day ? { at, end: point.end, days: [day] } : { at, end: point.end, days: [], isNone: true };
}

/** “thứ 7 tối” is the evening of the next one; “thứ 7 tới” may be the next one, or that of the week after this. */
function namedWithToi(line: FlatLine, at: number, end: number, day: Day, today: Day): DayAhead {
  if (isEvening(line, end - "toi".length))
    return weekdayFrom(line, at, end - " toi".length, weekdayOf(day), today);
  return { at, end, days: [addDays(day, -7), day].filter((each) => each > today) };
}

function isNay(line: FlatLine, at: number): boolean {
  const isMarked = line.lower.startsWith("này", at);
  const before = line.flat.slice(0, at);
  return (
    !isMarked &&
    (before.trim() === "" ||
      /[,;:.] *$|(?:sang|trua|chieu|toi|dem|hom|bua|\d ?(?:h|g|gio)\d*) $/u.test(before))
  );
}

/** “t7 toi 19h”: without its mark it is the evening where a time follows, and so it is with it. */
function isEvening(line: FlatLine, at: number): boolean {
  const word = line.lower.slice(at, at + 3);
  return word === "tối" || (word === "toi" && CLOCK_FOLLOWS.test(line.flat.slice(at + 3)));
}

function weekdayFrom(line: FlatLine, at: number, end: number, weekday: number, today: Day): DayAhead {
  const next = addDays(today, (weekday - weekdayOf(today) + 7) % 7);
  const coming = flatAt(line, end, COMING);
  if (coming && !isEvening(line, end + coming[0].length - 3))
    return { at, end: end + coming[0].length, days: next === today ? [addDays(next, 7)] : [next] };
  const days = next === today ? [today, addDays(today, 7)] : [next];
  const after = matchAt(line, end, PART_BEHIND);
  return {
    at,
    end: end + (after?.[0].length ?? 0),
    days,
    weekday,
    ...(after?.[1] && { part: partNamed(after[1]) }),
  };
}

const PART_BEHIND = pattern(` ${PART}$`);
