import type { Day } from "../../calendar/time.ts";
import { partAt } from "../days/day-parts.ts";
import { dayAt } from "../days/days.ts";
import { WEEK_THAT_WAS } from "../days/said-weekdays.ts";
import { matchAt, pattern, skipSeparators, type TypedLine, wordStarts } from "../words/typed-line.ts";
import { leftoverFlaw } from "./hours-leftover.ts";
import { type DaysSaid, listedDaysAt, ofLastWeek, type SaidWhen, UNNAMED } from "./listed-days.ts";
import { LONGEST_UNNAMED } from "./past-weekday.ts";
import { hoursAt, type SaidHours } from "./said-hours.ts";

/** How long, and whether on each of the days beside it, or on all of them together. */
export interface LengthSaid {
  readonly kind: "length";
  readonly at: number;
  readonly end: number;
  readonly hours: SaidHours;
  readonly of: "one" | "each" | "all";
}

export type Said = DaysSaid | LengthSaid;

const EACH = pattern(
  "mỗi (?:ngày|bữa|hôm|buổi|lần|tối|sáng|chiều|trưa|đêm|hôm|cái)$(?: (?:em|mình|tôi|tui|đều|được|làm|là)$)*|(?:ngày|bữa|hôm|buổi|tối|lần) nào (?:(?:em|mình|tôi|tui) )?cũng$|đều(?! đặn)$",
);
const ALL = pattern(
  "(?:tổng cộng|tổng|cộng lại|cả thảy|hết thảy|tất cả|gộp lại|t\\u00ednh chung)$(?: (?:l\\u00e0|hết|được|chừng)$)*",
);
const WEEK = pattern(WEEK_THAT_WAS);
/** “cuối tuần qua …, bữa 21 … bữa 22 …”: dates behind it say which days those were. */
/** “Vì hôm đó …, thứ ba tuần trước em …”, “hổm 8/11”: the day that the line names. */
const THAT_DAY = pattern("(?:hôm|bữa|ngày|lúc|hồi) (?:đó|ấy|hổm|trước|rồi|bữa)$|h\\u1ed5m$");
const ROUGHLY_WHEN = pattern(
  "(?:cuối|đầu|giữa) (?:tuần|tháng)(?: (?:này|qua|rồi|trước|vừa rồi|vừa qua))?$|(?:trong )?(?:tuần|tháng) này$",
);
/** Characters of the words that are looked for before a length. */
const NEAR = 24;
const OF_CLOCK =
  /(?<!\p{L})(?:lúc|luc|từ|tu|đến|den|tới|hồi|sau|trước|sáng|trưa|chiều|tối|sang|chieu|toi|hẹn) $/u;

/** “thiếu 2 tiếng”, “trễ 1 tiếng”: time that was no work. */
export const NOT_DONE =
  /(?<!\p{L})(?:còn|thiếu|cần|sẽ|trễ|muộn|chậm|sớm|kẹt|chờ|đợi|nghỉ|(?<!ba )con|thieu|can|tre|muon|nghi) $/u;

/**
 * The days and lengths of a line in their order. Nothing where a day, a length or a time of the clock in it cannot be read for
 * sure.
 */
export function daysAndLengths(line: TypedLine, today: Day): readonly Said[] | undefined {
  const said: Said[] = [];
  let [readUntil, of]: [number, LengthSaid["of"]] = [0, "one"];
  let [isOfLastWeek, isRough, isOfNamed] = [false, false, false];
  for (const at of wordStarts(line, 0)) {
    if (at < readUntil) continue;
    const rough = matchAt(line, at, ROUGHLY_WHEN);
    const that = matchAt(line, at, THAT_DAY);
    const week = matchAt(line, at, WEEK);
    const each = matchAt(line, at, EACH);
    const all = matchAt(line, at, ALL);
    const last = said.at(-1);
    if (rough) isRough = true;
    if (that) isOfNamed = true;
    if (week) isOfLastWeek = true;
    if (all) of = "all";
    if (each && last?.kind === "length" && /^[ ,]*$/u.test(line.lower.slice(last.end, at)))
      said[said.length - 1] = { ...last, of: "each" };
    else if (each) of = "each";
    const word = rough ?? that ?? week ?? each ?? all;
    if (word) {
      readUntil = at + word[0].length;
      continue;
    }
    const days = listedDaysAt(line, at, last?.kind === "days" ? last : undefined, today);
    if (days === "unread") return undefined;
    if (days) {
      if (days.joins) said.pop();
      said.push(days.said);
      readUntil = days.said.end;
      continue;
    }
    const hours = hoursAt(line, at, "units only");
    if (!hours) continue;
    if ("flaw" in hours || !isLength(line, at, hours) || isOpenBehind(line, hours, today)) return undefined;
    said.push({ kind: "length", at, end: hours.end, hours, of });
    [readUntil, of] = [hours.end, "one"];
  }
  const days = said.flatMap((each) => (each.kind === "days" ? each.days : []));
  if (isRough && !(days.length > 0 && days.every(isDate))) return undefined;
  if (isOfNamed && !days.some(({ day }) => day !== UNNAMED)) return undefined;
  if (!isOfLastWeek) return said;
  const ofWeek = said.map((each) => (each.kind === "days" ? ofLastWeek(each, today) : each));
  return ofWeek.every((each) => each !== undefined) ? ofWeek : undefined;
}

/** A day of its own, whatever week is spoken of. */
function isDate({ day, weekday }: SaidWhen): boolean {
  return day !== UNNAMED && weekday === undefined;
}

const MORE = pattern("nữa$");

/** Whether what follows a length leaves it open: “9 giờ mấy”, “2 tiếng hơn”; not “1 tiếng nữa”, “2 tiếng mỗi bữa”, “2 tiếng 20/11”. */
function isOpenBehind(line: TypedLine, hours: SaidHours, today: Day): boolean {
  const at = skipSeparators(line, hours.end);
  if (matchAt(line, at, EACH) || matchAt(line, at, MORE) || dayAt(line, at, today)) return false;
  return leftoverFlaw(line, hours, at, false) !== undefined;
}

/** “làm 2 việc …, mỗi việc 1 tiếng”: as often as there were works. */
const OF_EACH_WORK =
  /(?<!\p{L})(?:mỗi|moi) (?:việc|viec|chỗ|nơi|noi|lớp|lop|nhà|nha|đứa|dua|người|nguoi|bạn|ban)(?: (?:là|la|được|duoc|làm|lam))* $/u;

/** Two times of the clock, `2 tiếng`, or `2h` that is no time of the clock. */
function isLength(line: TypedLine, at: number, hours: SaidHours): boolean {
  const before = line.lower.slice(Math.max(0, at - NEAR), at);
  if (NOT_DONE.test(before) || OF_EACH_WORK.test(before)) return false;
  if (hours.kind !== "duration") return hours.kind === "interval";
  const { form, minutes } = hours.duration;
  if (form === "plain") return true;
  // “8h hôm qua” is when it was.
  if (minutes > LONGEST_UNNAMED) return false;
  const isOfAPart = partAt(line, hours.end + (line.lower[hours.end] === " " ? 1 : 0)) !== undefined;
  return !isOfAPart && !OF_CLOCK.test(before);
}
