import type { Day } from "../../calendar/time.ts";
import { dayAt } from "../days/days.ts";
import { DIGIT_WORD, LARGE_COUNT } from "../words/number-words.ts";
import { matchAt, pattern, type TypedLine, wordStarts } from "../words/typed-line.ts";
import { intervalAt } from "./clock-intervals.ts";
import type { HoursProblem } from "./hours-reading.ts";
import { isHalfMisspelt } from "./misspelt-half.ts";
import type { HoursFlaw, SaidHours } from "./said-hours.ts";

const RATE = pattern(
  `[/*\\u00d7+=%~<>–—-]|[x]_\\d|(?:mỗi|một|1|hàng|hằng) (?:ngày|tuần|buổi)$|mỗi (?:bạn|người|em|đứa|anh|chị|tối|sáng|chiều|trưa|đêm|bữa|hôm|lần|nhóm|tổ|đồng chí)$|nữa$|nửa$|hơn$|kém$|m\\u1ea5y$(?! (?:anh|chị|em|bạn|đứa|c\\u00f4|chú|bác|cháu|b\\u00e9|cụ|ông|b\\u00e0|tụi|đồng|người|hộ|nhóm|thầy|ae|bữa|hôm|ngày))|thiếu \\d|trừ \\d|(?:và|hoặc|hay) \\d|(?:đến|t\\u1edbi) (?:\\d|${DIGIT_WORD}$)`,
);
const COUNTED = pattern(
  "(?:ngày|buổi|bữa|hôm|lần|người|bạn|em|cháu|cây|con|km|kg|ký|bao|suất|phần|tuần|tháng|năm|tuổi|lớp|hộ|nh\\u00e0|căn|đoàn viên|thanh niên|thành viên|hoạt động|triệu|ngàn|nghìn|đồng|k|m|giây|ca|trăm)$",
);
const NUMBER = pattern("\\d");
const LONE_NUMBER = pattern("\\d+(?:[.,]\\d*)?_(?![^])|\\d+[.,]\\d|\\d+_(?:h|g|p|giờ|tiếng|phút)$");

/** `một tiếng hai mươi`: minutes, said without their unit. */
const NUMBER_IN_WORDS = pattern(`${LARGE_COUNT}$`);
const WORD_AT_END = pattern(`${DIGIT_WORD}_(?![^])`);

/** What makes hours doubtful when it follows them: another number, a rate, or a thing counted by a bare number. */
export function leftoverFlaw(
  line: TypedLine,
  hours: SaidHours,
  at: number,
  dayBetween: boolean,
): HoursFlaw | undefined {
  const flaw = (problem: HoursProblem): HoursFlaw => ({
    end: Math.min(line.lower.length, at + 12),
    flaw: problem,
  });
  const isDigitWord = !dayBetween && matchAt(line, at, WORD_AT_END) !== undefined;
  const isBare = hours.kind === "duration" && hours.duration.form === "number";
  const touches =
    hours.end === at && /[^\p{Extended_Pictographic}]/uy.test(line.lower.slice(at)) && !dayBetween;
  if (matchAt(line, at, RATE) || (!dayBetween && isHalfMisspelt(line, at))) return flaw("ambiguous");
  if (touches) return flaw("no-hours");
  if (hours.kind === "duration" && hours.duration.loose && !dayBetween && at < line.lower.length)
    return flaw("ambiguous");
  if (isBare && !dayBetween && matchAt(line, at, NUMBER)) return flaw("two-numbers");
  // “1 tiếng sáng nay 6h-7h”: the same hours by the clock.
  const isClock = intervalAt(line, at) !== undefined;
  if ((!isClock && matchAt(line, at, LONE_NUMBER)) || matchAt(line, at, NUMBER_IN_WORDS) || isDigitWord)
    return flaw("two-numbers");
  return isBare && !dayBetween && matchAt(line, at, COUNTED) ? flaw("ambiguous") : undefined;
}

const BARE_HOURS = pattern("\\d{1,2}(?:[.,]\\d{1,2})? ");

/** A second entry in the same message: `2 hôm qua dọn rác; 3 hôm nay trồng cây`. */
export function secondEntryIn(line: TypedLine, from: number, today: Day): HoursFlaw | undefined {
  for (const at of wordStarts(line, from)) {
    const number = matchAt(line, at, BARE_HOURS);
    if (!number || (at !== from && !isParted(line, from, at))) continue;
    const day = dayAt(line, at + number[0].length, today);
    if (day && !("flaw" in day) && !day.campaign) return { end: day.end, flaw: "ambiguous" };
  }
  return undefined;
}

/** A mark or a new line stands just before; looked at backwards, so that a line full of numbers is not gone over for each. */
function isParted({ source }: TypedLine, from: number, at: number): boolean {
  let place = at - 1;
  while (place >= from && /\s/u.test(source[place] ?? "")) {
    if (source[place] === "\n") return true;
    place--;
  }
  return place >= from && /[,;+]/u.test(source[place] ?? "");
}
