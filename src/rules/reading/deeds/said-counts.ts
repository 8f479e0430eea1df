import type { Day } from "../../calendar/time.ts";
import { dayAt } from "../days/days.ts";
import { beginsWithOwnWork } from "../hours/volunteer-work.ts";
import { COUNT, countOf } from "../words/number-words.ts";
import { matchAt, pattern, type TypedLine } from "../words/typed-line.ts";

/** How many times, as said; nothing certain where `times` is missing (`vài buổi`). */
export interface SaidCount {
  readonly end: number;
  readonly times?: number;
}

const THING = "(?:buổi|bữa(?= (?:sinh hoạt|sh|hoạt động|họp))|chỗ|nơi|điểm|lần|lượt|cuộc|đợt|dịp)";
const COUNTED = `(?:${THING}(?! (?:thứ|sáng|trưa|chiều|tối))$|(?=(?:hoạt động|hđ|sinh hoạt|chương trình|bài hát|bài|ca khúc|tiết mục|điệu|môn(?! đồ)|phong trào|chi đoàn(?! ?\\d)|cđ(?! ?\\d))$))`;
/** Without its mark “tu” is rather from. */
const TIMES = pattern(`(?:được )?(?!tu )${COUNT} ${COUNTED}`);
const NEGATIVE = pattern(`(?:-|âm )_${COUNT} ${COUNTED}`);
const VAGUE = pattern(
  `(?:(?:vài|m\\u1ea5y|dăm|đôi|nhiều|một số|hai ba|ba bốn|\\d_(?:-|–|~|,)_\\d|\\d(?= \\d ))(?: ba)?|(?:khoảng|chừng|tầm|cỡ|hơn|gần|chắc|đâu) ${COUNT}) (?:\\d )?${COUNTED}`,
);
/** Another number behind it makes both unclear, unless that is a date: `2 21/11`. */
const BARE = pattern(
  "(\\d{1,4}(?:[.,]\\d{1,4})?)(?=_(?![^])|[ ,;.:-]+[^\\d ]|[ ,;]+\\d{1,2}_[/.-]_\\d{1,2}(?![\\d%]|_(?:h|giờ|tiếng|buổi|ngày)))",
);
/** A date, which may follow a count. */
const DATE = "\\d{1,2}_[/.-]_\\d{1,2}(?![\\d%])";
/** The same in words, of which some are others without their marks: nothing or a day is behind it. */
const BARE_WORD = pattern(
  `(?!sau |nam )(một|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười)(?=_(?![^])|[ ,;]+(?:${DATE}|(?:ngày|thứ) \\d|chủ nhật|cn|hôm kia))`,
);
/** “2-3 21/11” is no second of March. */
const VAGUE_BARE = pattern(`\\d_(?:-|–|~)_\\d(?=[ ,;]+${DATE})`);
const OF_HOURS_OR_DAYS = pattern(
  "\\d+(?:[.,]\\d+)?_(?:(?:h|g|giờ|tiếng|phút|p|ph|tháng(?! này)|%)(?![\\p{L}])|/|-_\\d|(?:ngày|hôm|bữa) (?:trước|qua_\\d)|ngày nay)",
);

/** `2 buổi`, `hai lần`, `3 hoạt động` (of which only the number is taken). */
export function countAt(line: TypedLine, at: number): SaidCount | undefined {
  const vague = matchAt(line, at, VAGUE);
  if (vague) return { end: at + vague[0].length };
  const negative = matchAt(line, at, NEGATIVE);
  if (negative) return { end: at + negative[0].length, times: -1 };
  const found = matchAt(line, at, TIMES);
  return found && { end: at + found[0].length, times: countOf(found[1] ?? "") };
}

/** The bare number that may follow a command, also behind a day: `/hoatdong 2 hôm qua`, `/hoatdong hôm qua 2`. */
export function bareCountIn(line: TypedLine, today: Day): Counted | undefined {
  const first = countFrom(line, 0);
  if (first) return first;
  const day = dayAt(line, /^ */u.exec(line.lower)?.[0].length ?? 0, today);
  const next = day && !("flaw" in day) ? countFrom(line, day.end) : undefined;
  const rest = next ? line.source.slice(next.end).trim() : "";
  // “hôm qua 5 người dọn rác” counts people.
  return rest === "" || /^[,;.]/u.test(rest) || beginsWithOwnWork(rest) ? next : undefined;
}

type Counted = SaidCount & { readonly at: number };
const BEFORE_NUMBER = /[-–− ]*(?=[\p{L}\d])/uy;

/** A minus makes the number none. */
function countFrom(line: TypedLine, from: number): Counted | undefined {
  const lead = matchAt(line, from, BEFORE_NUMBER)?.[0] ?? "";
  const at = from + lead.length;
  const vague = matchAt(line, at, VAGUE_BARE);
  if (vague) return { at, end: at + vague[0].length };
  if (matchAt(line, at, OF_HOURS_OR_DAYS)) return undefined;
  const counted = lead.trim() === "" ? matchAt(line, at, TIMES) : undefined;
  if (counted) return { at, end: at + counted[0].length, times: countOf(counted[1] ?? "") };
  const found = matchAt(line, at, BARE) ?? matchAt(line, at, BARE_WORD);
  const times = lead.trim() === "" ? countOf(found?.[1] ?? "") : -1;
  return found && { at, end: at + (found[1]?.length ?? 0), times };
}
