import { addDays, type Day, dayFrom, startOfWeek, weekdayOf } from "../../calendar/time.ts";
import { countOf } from "../words/number-words.ts";
import { matchAt, pattern, type TypedLine } from "../words/typed-line.ts";
import type { SaidDay } from "./said-days.ts";

/** “thứ” with any marks but those of thử and thụ. */
const THU = "(?!th[\\u1eed\\u1ee5])%thu";
const WEEKDAYS: readonly RegExp[] = [
  pattern(`(?:${THU}(?: hai|_2)|t\\.?_2)$`),
  pattern(`(?:${THU}(?: ba|_3)|t\\.?_3)$`),
  pattern(`(?:${THU}(?: tư|_4)|t\\.?_4)$`),
  pattern(`(?:${THU}(?: năm|_5)|t\\.?_5)$`),
  pattern(`(?:${THU}(?: sáu|_6)|t\\.?_6)$`),
  pattern(`(?:${THU}(?: bảy| bẩy|_7)|t\\.?_7)$`),
  pattern("(?:(?:%chu|%chua)_(?:%nhat|%nhut)|c\\.?n)$"),
];
const BEFORE_WEEKDAY = pattern("(?:(?:hôm |hum |bữa |ngày ){1,2})?");
const WEEKS_AGO = pattern(" (?:cách đây )?(\\d|hai|ba|bốn) tuần trước$");
const UNKNOWN_WEEK = pattern(" tuần kia$");
const WEEK_BEFORE_LAST = pattern(" tuần trước nữa$");
/** A week that is over, as a weekday is said to be of it. */
export const WEEK_THAT_WAS = "tuần (?:trước|rồi|qua|vừa rồi|vừa qua)$";
const LAST_WEEK = pattern(` ${WEEK_THAT_WAS}`);
const THIS_WEEK = pattern(" (?:tuần )?này$");
const STRICTLY_PAST = pattern(" (?:(?:này )?(?:vừa rồi|vừa qua)|rồi)$");
const BEFORE = pattern(" trước$(?!_(?:tết|khi|lúc))");
const COMING = pattern(
  " (?:sau|t\\u1edbi(?! (?:hôm |bữa |hum |ngày )?(?:nay|qua|kia|thứ|t\\d|cn|chủ|\\d{1,2}|giờ)$)|tuần sau|tuần tới)$",
);
/** Without its mark it may be the coming one, or its evening. */
const COMING_OR_EVENING = pattern(" toi$");
/** “chu nhat do” at the end of what is said is “đó”. */
const CAMPAIGN = pattern(" (?:xanh|\\u0111\\u1ecf|do(?= \\p{L})|hồng|tình nguyện|văn minh|nhân ái|vì)$");
/** `thu 7 kg`, `thử 7 lần`: a number of something. Without its mark “đơn” is rather “dọn”. */
const COUNTS_SOMETHING = pattern(
  "(?!th\\u1ee9)%thu_\\d (?:kg|ký|kí|món|t\\u1ea5n|tan(?! (?:lam|ca|so|truong|hoc|gio|viec)$)|t\\u1ea1|bao|cây|con|cái|thùng|suất|phần|lần|triệu|tr|k|lượt|\\u0111\\u01a1n|phiếu|chai|lon|bộ|cuốn)$",
);
/** “hiến máu lần thứ tư”, “tranh thu ba con …”: no weekday. */
const NO_DAY_BEHIND = /(?<!\p{L})(?:lần|lan|tranh) $/u;
const HARVEST = /thu hai +(?:rau|lua|trai|qua|nong|hoa|cay|xoai|nhan|bap|dua|buoi|cam|oi|ca)(?![\p{L}])/uy;

/** `CN 15`: the number of its day, where no unit or thing counted follows. */
const DATE_BEHIND = pattern(
  "(?: ngày)? (\\d{2})$(?!_(?:(?:h|g|p|giờ|tiếng|phút|ph)(?!\\p{L})|-|–|:|[/.,]\\d)|_(?:đến|t\\u1edbi|toi|rưỡi|người|bạn|đứa|em(?= (?:nhỏ|b\\u00e9|học))|cây|con|phần|suất|năm|hộ|bao|buổi|lần|ca|đoàn|chi)$)",
);

/** The last day of this number that is past, or today, where it is this weekday. */
function lastOf(date: number, weekday: number, today: Day): Day | undefined {
  const [year, month] = [Number(today.slice(0, 4)), Number(today.slice(5, 7))];
  const ofThisMonth = dayFrom(year, month, date);
  const day =
    ofThisMonth !== undefined && ofThisMonth <= today
      ? ofThisMonth
      : dayFrom(month === 1 ? year - 1 : year, month === 1 ? 12 : month - 1, date);
  return day !== undefined && weekdayOf(day) === weekday ? day : undefined;
}

/** `thứ 9`; without its mark only at the line's end, because “thu 9 kg rác” means collecting. */
const NO_WEEKDAY = pattern("(?:ngày |hôm |bữa )?(?:th\\u1ee9_\\d+$|thu_\\d+_(?![^]))");

/**
 * A numbered weekday that does not exist is a typing error beside hours; inside a note it is an ordinal (`lần thứ 9`).
 */
export function numberedWeekday(line: TypedLine, at: number): { end: number; flaw: "bad-day" } | undefined {
  const found = NO_DAY_BEHIND.test(line.lower.slice(0, at)) ? undefined : matchAt(line, at, NO_WEEKDAY);
  return found && { end: at + found[0].length, flaw: "bad-day" };
}

/** `thứ 7`, `t7`, `thứ bảy tuần trước`, `cn vừa rồi`: the most recent past one, today included. */
export function namedWeekday(line: TypedLine, at: number, today: Day): SaidDay | undefined {
  const start = at + (matchAt(line, at, BEFORE_WEEKDAY)?.[0].length ?? 0);
  const index = WEEKDAYS.findIndex((name) => matchAt(line, start, name));
  const name = WEEKDAYS[index] && matchAt(line, start, WEEKDAYS[index]);
  if (!name || matchAt(line, start, COUNTS_SOMETHING) || NO_DAY_BEHIND.test(line.lower.slice(0, at)))
    return undefined;
  const end = start + name[0].length;
  if (matchAt(line, start, HARVEST)) return { end, flaw: "ambiguous" };
  const weekday = index + 1;
  const monday = startOfWeek(today);
  const recent = addDays(today, -((weekdayOf(today) - weekday + 7) % 7));
  const after = (wanted: RegExp) => {
    const found = matchAt(line, end, wanted);
    return found && end + found[0].length;
  };
  const unknown = after(UNKNOWN_WEEK);
  if (unknown) return { end: unknown, flaw: "ambiguous" };
  const weeksAgo = matchAt(line, end, WEEKS_AGO);
  const weeks = weeksAgo && countOf(weeksAgo[1] ?? "");
  if (weeksAgo && weeks)
    return { end: end + weeksAgo[0].length, day: addDays(monday, weekday - 1 - 7 * weeks) };
  const beforeLast = after(WEEK_BEFORE_LAST);
  if (beforeLast) return { end: beforeLast, day: addDays(monday, weekday - 15) };
  const lastWeek = after(LAST_WEEK);
  if (lastWeek) return { end: lastWeek, day: addDays(monday, weekday - 8) };
  const dated = matchAt(line, end, DATE_BEHIND);
  const date = dated && lastOf(Number(dated[1]), weekday, today);
  if (date) return { end: end + dated[0].length, day: date };
  const past = after(STRICTLY_PAST);
  if (past) return { end: past, day: recent === today ? addDays(recent, -7) : recent };
  const thisWeek = after(THIS_WEEK);
  if (thisWeek) return { end: thisWeek, day: addDays(monday, weekday - 1) };
  const before = after(BEFORE);
  if (before) return recent < monday ? { end: before, day: recent } : { end: before, flaw: "ambiguous" };
  const coming = after(COMING);
  if (coming) return { end: coming, flaw: "future-day" };
  const unclear = after(COMING_OR_EVENING);
  if (unclear) return { end: unclear, flaw: "ambiguous" };
  return after(CAMPAIGN) ? { end, day: recent, weekday, campaign: true } : { end, day: recent, weekday };
}
