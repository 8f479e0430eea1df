import type { Day } from "../../calendar/time.ts";
import { matchAt, pattern, skipSeparators, type TypedLine, wordStarts } from "../words/typed-line.ts";
import { type DayFlaw, type DayFound, dayAt } from "./days.ts";
import { daysBeside } from "./days-beside.ts";
import { VAGUE_DAY } from "./said-days.ts";

const COMMEMORATION = pattern(
  "(?:(?:chào|chúc|đón|ăn) mừng|mừng|niệm|lễ|dịp|(?<!(?:công|bệnh|nạn|cá|tư|quân|doanh|thân|phạm|hạt|nguyên) )nhân(?! (?:dân|viên|đạo|lực|ái|nghĩa))|hưởng ứng|truyền thống|thành lập|khai mạc|hội thi|hội trại)$",
);
/** Words of days which name none that is known. */
const OF_A_DAY = pattern(
  "(?:hôm|hum|h\\u1ed5m|r\\u00e0y|bữa(?! (?:cơm|ăn|tiệc|sáng|trưa|tối))|ngày(?! (?:hội|lễ|xanh|vì|toàn|thành|truyền|của|công|chủ nhật xanh)))$|(?:mỗi|từng) (?:ngày|hôm|bữa|buổi|tuần|tối|sáng|chiều|trưa|đêm|tháng)$",
);

/** A day before the hours that could not be read, so that the hours are not taken for today's: `ba bữa mưa 2 tiếng`. */
export function unreadDayBefore(line: TypedLine, from: number, until: number): DayFlaw | undefined {
  const at = wordStarts(line, from, until).find((start) => matchAt(line, start, OF_A_DAY));
  return at === undefined ? undefined : { end: until, flaw: "vague-day" };
}

const BELONGS_TO_NOTE = pattern(
  "(?:của|cho|từ|đến|tới|trước|sau|bù|việc|hẹn|và|bị|hoạch|đợt|lớp|hơn|cả|giải|ca) (?:ngày |hôm )?",
);

/** A day is still the last of a note when only courtesy follows it. */
const COURTESY =
  /^(?:(?:được|đc|dc|duoc|làm|hết|lam|het|ạ|a|nha|nhé|nhe|nghen|rồi|ad|admin|bot|đồng chí|em|anh|chị|luôn|đó|do|ơi|oi|á|nè|nghe|nhen|với|giúp|giùm)(?:[ .!,]+|$))*$/u;

export interface DayInNote {
  readonly at: number;
  readonly day: DayFound;
  /** Where the note goes on behind it, unless it is the last of the note. */
  readonly resumesAt?: number;
}

/**
 * The day within a note, when there is none beside the hours: `dọn rác hôm qua`. Most count only at its very end, and any day
 * only when it can mean nothing else: a commemoration (`chào mừng 20/11`) or a campaign (`chủ nhật xanh`) is part of
 * the note. If it could be either, it is ambiguous.
 */
export function dayInNote(
  line: TypedLine,
  from: number,
  until: number,
  today: Day,
): DayInNote | DayFlaw | undefined {
  let found: DayInNote | undefined;
  const starts = wordStarts(line, from, until);
  const commemorates = starts.find((at) => matchAt(line, at, COMMEMORATION)) ?? until;
  for (const at of starts) {
    if (found && at < found.day.end) continue;
    const day = dayAt(line, at, today) && daysBeside(line, at, today);
    if (!day || day.end > until) continue;
    if ("flaw" in day) {
      if (day.flaw === "future-day" || day.flaw === "bad-day") return { ...day, flaw: "ambiguous" };
      if (matchAt(line, at, VAGUE_DAY) && skipSeparators(line, day.end) >= until) return day;
      continue;
    }
    // “hôm qua” and “thứ sáu” are remembered by nobody.
    const isDate = day.weekday === undefined && /\d/u.test(line.lower.slice(at, day.end));
    if (day.campaign || (commemorates < at && isDate)) continue;
    if (found) return { end: day.end, flaw: "ambiguous" };
    found = { at, day };
  }
  if (!found || found.day.day === today) return undefined;
  const isLast = COURTESY.test(line.lower.slice(skipSeparators(line, found.day.end), until));
  const isOfNote = starts.some((at) => {
    const word = matchAt(line, at, BELONGS_TO_NOTE);
    return word !== undefined && at < (found?.at ?? 0) && at + word[0].length >= (found?.at ?? 0);
  });
  const isSure = isLast ? !found.day.bareDate : isToldByItself(line, found, until);
  if (isSure && !isOfNote)
    return isLast ? found : { ...found, resumesAt: skipSeparators(line, found.day.end) };
  return { end: found.day.end, flaw: "ambiguous" };
}

/**
 * “2 tiếng dọn rác hôm qua ở kênh”: such a day can only tell when, while a date or a weekday may name what was held. Before the hours
 * somebody else may be told of: “chi đoàn em hôm qua dọn rác 2 tiếng”.
 */
function isToldByItself(line: TypedLine, { at, day }: DayInNote, until: number): boolean {
  const isBehindHours = until === line.lower.length;
  return isBehindHours && day.weekday === undefined && !/\d/u.test(line.lower.slice(at, day.end));
}
