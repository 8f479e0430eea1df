import { COUNT, countOf } from "../words/number-words.ts";
import { matchAt, pattern, type TypedLine } from "../words/typed-line.ts";

/**
 * A duration found in a line. `form` says how surely it is one: `number` (`2`), `hour` (`2h`, `2 giờ rưỡi`) and
 * `hour-minute` (`1h30`) may also be a time, `hours-and-minutes` (`1h30p`, `1 giờ 30 phút`) seldom, `plain` (`2 tiếng`,
 * `90 phút`, `1,5h`) never.
 */
export interface Duration {
  readonly end: number;
  readonly minutes: number;
  readonly form: "number" | "hour" | "hour-minute" | "hours-and-minutes" | "plain";
  /** The whole hours as said, for reading a clock. */
  readonly hour: number;
  /** `1h 30`: the minutes are separate and without a unit, so the number may belong to the next word (`2h 30 cây`). */
  readonly loose?: boolean;
}

export type DurationFlaw = { readonly end: number; readonly flaw: "ambiguous" | "negative" };

/** “giờ” with any marks but those of giò, gió, giỏ, giọ, which are other things to count. */
const GIO = "(?!gi[\\u00f2\\u00f3\\u1ecf\\u1ecd])%gio";
const UNIT = `(?:${GIO}|%tieng|h|g)$`;
const QUARTERS: readonly (readonly [RegExp, number])[] = [
  [pattern(`(?:%nua|1_/_2|½)_${UNIT}(?: đồng hồ$)?`), 30],
  [pattern(`(?:ba phần tư|3_/_4|¾)_${UNIT}(?: đồng hồ$)?`), 45],
  [pattern(`(?:(?:một )?phần tư|1_/_4|¼)_${UNIT}(?: đồng hồ$)?`), 15],
];
const HOUR_AND_HALF = pattern(`(?:(?<!\\d_)giờ|%tieng)(?: đồng hồ)? %ruoi$`);
/** “chính” is not “chín h”; `1t30` has its “t” told by the minutes of a quarter: `1t50` may be tons. */
const HOURS = pattern(
  `${COUNT}(?:(?<=\\d)_| )(h|g|${GIO}|%tieng|t(?=(?:00|15|30|45)$|\\d{1,2}_(?:p|ph|%phut)$))(?![\\p{L}\\p{M}])(?<length> đồng hồ$)?`,
);
/** “hai tiếng ba mươi, …”; not “hai tiếng ba mươi cây”. */
const NOTHING_COUNTED =
  "$(?=_(?![^])|_[,.;:!)]| (?:nha|nhé|ạ|luôn|lận|nghen|hôm|bữa|ngày|thứ|sáng|trưa|chiều|tối|em|mình|tui|tôi)$)";
/** What may be told of an hour after whole hours: `2 tiếng rưỡi`, `2 tiếng ba phần tư`. */
const AND_FRACTION: readonly (readonly [RegExp, number])[] = [
  [pattern("_%ruoi$(?: đồng hồ$)?"), 30],
  [pattern(" (?:và|với|cộng) %nua (?:%tieng|giờ)$"), 30],
  [pattern(" (?:(?:và|với) )?(?:một phần hai|½)$(?:_%tieng$)?"), 30],
  [pattern(" (?:(?:và|với) )?(?:ba phần tư|3_/_4|¾)$(?:_%tieng$)?"), 45],
  [pattern(" (?:(?:và|với) )?(?:một phần tư|1_/_4|¼)$(?:_%tieng$)?"), 15],
  [pattern(` mười lăm${NOTHING_COUNTED}`), 15],
  [pattern(` hai mươi${NOTHING_COUNTED}`), 20],
  [pattern(` ba mươi${NOTHING_COUNTED}`), 30],
  [pattern(` bốn (?:mươi )?lăm${NOTHING_COUNTED}`), 45],
  [pattern(" (?:một|1) khắc$"), 15],
  [pattern(" (?:hai|2) khắc$"), 30],
  [pattern(" (?:ba|3) khắc$"), 45],
];
/** “2 giờ tình nguyện” is no time of the clock. */
const VOLUNTEERED = pattern(" tình nguyện$");
const NUMBER_AND_HALF = pattern(`${COUNT} %ruoi$`);
const MINUTE_UNIT = "(?:_(?:p|ph|%phut)$|['\u2019\u2032](?!\\p{L}))";
const NAMED_MINUTES = pattern(`(?:_| (?:và|với|cộng|thêm|lẻ) |_[+]_)${COUNT}${MINUTE_UNIT}`);
const CLOSE_MINUTES = pattern("(\\d{2})(?:['\u2019\u2032](?!\\p{L})|$(?!_[/.,:-]_\\d))");
/** “2 tiếng 30 ở bệnh viện”: what follows cannot be counted. */
const BARE_MINUTES = pattern(" (\\d{2})$(?= (?:ở|tại|với|phụ|nha|nhé|ạ|luôn|lận|em|mình|tui|tôi)$|_[,;!])");
const LOOSE_MINUTES = pattern(" (\\d{2})$(?!_[/.,:-]_\\d| (?:tháng|thg)$| (?:ngày|hôm|bữa) trước$)");
const MINUTES = pattern(`${COUNT}${MINUTE_UNIT}`);
const NUMBER = pattern(
  '(\\d{1,9}(?:[.,]\\d{1,9})?)(?! buổi$)(?= |$(?=[-–—,;:.!…"“”()\\[\\]{}|*<>]*(?: |\\p{L}|(?![^]))))',
);
/** A number in words means hours only when it is the whole text: `hai`, but not `ba mẹ`. */
const WORD_ALONE = pattern(`${COUNT}[ .!]*(?![^])`);
/** `,5` is not five hours. */
const CUT_DECIMAL = /(?:^| )[.,]$/u;
const MINUS = "[-\\u2010-\\u2015\\u2212\\uff0d]+";
/** “trừ sâu 2 tiếng” kills pests: only directly before the number does a word take away. */
export const NEGATIVE = pattern(
  `(?:${MINUS}_|(?:(?<!mái )âm|trừ|bớt|giảm|bỏ|xóa|xoá|hủy|huỷ|gỡ)(?: bớt| đi)?_)${COUNT}(?:(?<=\\d)|$)(?!_(?:km|m|mét|vòng|cây số|bước))`,
);
const COLON = pattern("\\d{1,2}:\\d{2}$");
const DIGIT = /\d/uy;
/** “sau giờ làm” is after work, and not six hours; “hoa mười giờ” is a flower. */
const NO_LENGTH =
  /sau +(?:giờ|gio +(?:lam|hanh|hc|tan|day|hoc|truc))(?!\p{L})|(?<=hoa +)(?:mười|muoi|10) +gi[ờo](?!\p{L})/uy;

/** The duration that begins at a place; a bare number only where the line allows one (`/giotinhnguyen 2`). */
export function durationAt(
  line: TypedLine,
  at: number,
  numbers: "bare numbers" | "units only",
): Duration | DurationFlaw | undefined {
  if (matchAt(line, at, NO_LENGTH)) return undefined;
  const negative = matchAt(line, at, NEGATIVE);
  if (negative) return { end: at + negative[0].length, flaw: "negative" };
  const colon = matchAt(line, at, COLON);
  if (colon) return { end: at + colon[0].length, flaw: "ambiguous" };
  if (CUT_DECIMAL.test(line.lower.slice(Math.max(0, at - 2), at)) && matchAt(line, at, DIGIT))
    return { end: at + 1, flaw: "ambiguous" };
  for (const [wanted, minutes] of QUARTERS) {
    const found = matchAt(line, at, wanted);
    if (found) return { end: at + found[0].length, minutes, form: "plain", hour: 0 };
  }
  const oneAndHalf = matchAt(line, at, HOUR_AND_HALF);
  if (oneAndHalf) return { end: at + oneAndHalf[0].length, minutes: 90, form: "plain", hour: 1 };
  const hours = matchAt(line, at, HOURS);
  if (hours) return hoursFrom(line, at + hours[0].length, hours);
  const minutes = matchAt(line, at, MINUTES);
  if (minutes) return whole(at + minutes[0].length, minutes[1] ?? "", 1, "plain");
  if (numbers === "units only") return undefined;
  const andHalf = matchAt(line, at, NUMBER_AND_HALF);
  if (andHalf) {
    const base = whole(at + andHalf[0].length, andHalf[1] ?? "", 60, "hour");
    return "flaw" in base ? base : added(base, base.end, 30, base.form);
  }
  const number = matchAt(line, at, NUMBER) ?? matchAt(line, at, WORD_ALONE);
  if (!number?.[1]) return undefined;
  return whole(at + number[0].length, number[1], 60, /[.,]/.test(number[1]) ? "plain" : "number");
}

function hoursFrom(line: TypedLine, end: number, said: RegExpExecArray): Duration | DurationFlaw {
  const [, count = "", unit = ""] = said;
  const isLength = unit.startsWith("t") || said.groups?.length !== undefined;
  const sure = isLength || /[.,]/.test(count) || matchAt(line, end, VOLUNTEERED) !== undefined;
  const base = whole(end, count, 60, sure ? "plain" : "hour");
  if ("flaw" in base) return base;
  for (const [wanted, minutes] of AND_FRACTION) {
    const fraction = matchAt(line, end, wanted);
    if (fraction) return added(base, end + fraction[0].length, minutes, base.form);
  }
  const named = matchAt(line, end, NAMED_MINUTES);
  if (named)
    return added(base, end + named[0].length, countOf(named[1] ?? ""), sure ? "plain" : "hours-and-minutes");
  const close = matchAt(line, end, CLOSE_MINUTES);
  if (close) {
    const isClock = base.hour >= 13 && !sure;
    if (isClock) return { end: end + close[0].length, flaw: "ambiguous" };
    return added(base, end + close[0].length, Number(close[1]), sure ? "plain" : "hour-minute");
  }
  const bare = matchAt(line, end, BARE_MINUTES);
  if (bare && sure) return added(base, end + bare[0].length, Number(bare[1]), "plain");
  const loose = matchAt(line, end, LOOSE_MINUTES);
  if (loose) {
    const sum = added(base, end + loose[0].length, Number(loose[1]), sure ? "plain" : "hour-minute");
    return "flaw" in sum ? base : { ...sum, loose: true };
  }
  return matchAt(line, end, DIGIT) ? { end: end + 1, flaw: "ambiguous" } : base;
}

function added(
  base: Duration,
  end: number,
  minutes: number,
  form: Duration["form"],
): Duration | DurationFlaw {
  const fits = Number.isInteger(minutes) && minutes < 60 && base.minutes % 60 === 0;
  return fits ? { end, minutes: base.minutes + minutes, form, hour: base.hour } : { end, flaw: "ambiguous" };
}

/** More than two decimals is a typing error or a thousand (`1.000`), not a duration. */
function whole(
  end: number,
  count: string,
  minutesEach: number,
  form: Duration["form"],
): Duration | DurationFlaw {
  if (/[.,]\d{3}/.test(count)) return { end, flaw: "ambiguous" };
  const value = countOf(count);
  return { end, minutes: Math.round(value * minutesEach), form, hour: Math.floor(value) };
}
