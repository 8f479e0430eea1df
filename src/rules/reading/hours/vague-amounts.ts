import { COUNT, countOf, DIGIT_WORD, LARGE_COUNT } from "../words/number-words.ts";
import { matchAt, pattern, type TypedLine } from "../words/typed-line.ts";
import { type Duration, durationAt } from "./durations.ts";

/** Hours of which only the size is told. They are asked about, never guessed. */
export interface VagueAmount {
  readonly end: number;
  /** What it may be exactly; empty where nothing is near (`vài tiếng`). */
  readonly minutes: readonly number[];
  /** Set where one duration was told with a word that makes it a guess. */
  readonly duration?: Duration;
}

const UNIT = "(?:%tieng|giờ|h|%phut|p)$";
export const NO_NUMBER = pattern(
  `(?:(?:một |1 |cũng |được )?(?:vài|mấy|dăm|đôi|ít)(?: ba)?(?: chục| trăm|chục)?|m\\u01b0\\u01a1i(?: l\\u0103m)?|chục)_(?:%tieng|giờ|%phut)$`,
);
/** `nửa buổi`, `cả ngày`: how long, where no number is told at all. */
export const SESSION = pattern(
  "(?:%nua|một|1|cả|(?<!tình )nguyên|trọn|suốt|hết) (?:buổi|ngày|đêm)$(?! (?:sinh hoạt|nghỉ|hội|lễ|qua|nay|mai|sau|trước))(?: (?:sáng|trưa|chiều|tối)$)?|từ sáng(?: sớm)? (?:đến|t\\u1edbi|tận) (?:trưa|chiều|tối)$",
);
const AN_HOUR_OR_SO = pattern("(?:(?:hơn|gần|(?<!mầm )non|ngót|cả) (?:một )?%tieng$|%tieng (?:mấy|hơn)$)");
const BETWEEN = "(?:_(?:-|–|—|~)_| (?:đến|t\\u1edbi|hoặc|hay) |, )";
const RANGE = pattern(
  `(?:từ )?(?<from>${COUNT.slice(1, -1)})(?:_%tieng| %phut)?${BETWEEN}(?<to>${COUNT.slice(1, -1)})_(?<unit>%tieng|%phut|p)$`,
);
/** `2h hoặc 3h`; “2h đến 3h” are times of a clock. */
const EITHER = pattern(
  `(?<from>${COUNT.slice(1, -1)})_(?:h|g|giờ)$ (?:hoặc|hay) (?<to>${COUNT.slice(1, -1)})_(?<unit>h|g|giờ)$`,
);
/** `hai ba tiếng`, `hai ba chục phút`, `2 3 tiếng`; “hai tư” is twenty-four. */
const SIDE_BY_SIDE = pattern(
  `(?<from>${DIGIT_WORD}|\\d) (?<to>(?!tư$)${DIGIT_WORD}|\\d)(?<tens> (?:chục|mươi))?_(?<unit>${UNIT.slice(0, -1)})$`,
);
const MINUTES_SIDE_BY_SIDE = pattern(`(?<from>${LARGE_COUNT}) (?<to>${LARGE_COUNT})_(?<unit>%phut)$`);
/** `2,3 tiếng` is more often two or three than 138 minutes; `4,5 tiếng` is four and a half. */
const NEXT_BY_COMMA = pattern("(?<from>\\d),(?<to>\\d)(?:_(?<unit>%tieng|giờ|h))?$");
/** Side by side: between “chua” (“chùa”) and “duoc 90p” a place may have been read. */
const GUESS = pattern(
  "(?:(?:khoảng|tầm|c\\u1ee1|chừng|đ\\u1ed9|gần|hơn|ngót(?: nghét)?|(?<!mầm )non|suýt soát|xấp xỉ|ngo\\u00e0i|trên|dưới|ít nhất|tối thiểu|tối đa|nhiều nhất|cùng lắm|đâu đó|đâu|chắc(?: là)?|hình như|có lẽ|dường như|ước|áng|quãng|(?:chưa|không|ko|hổng) (?<!\\s{2})(?:t\\u1edbi|toi(?= (?:\\d|một|hai|ba|nửa))|đến|đầy|được))(?: (?:là|được|chừng|khoảng|tầm|cũng|đúng))* |[~≈]_)",
);
const OR_SO = pattern(
  "_(?:(?:có )?(?:hơn(?! (?:qua|wa|nay|kia))|l\\u1ebb|d\\u01b0)|m\\u1ea5y(?: %phut)?(?! (?:bữa|hôm|ngày|tuần|tháng|nay))|may(?: phut)?(?=_(?![^]))|(?:gì|j|ji) (?:đó|ấy|\\u00e1|a)|đổ (?:lại|lên)|là (?:ít|nhiều|cùng)|ngo\\u00e0i(?=_(?![^]))|trở lại|trở lên|hoặc hơn|hay hơn)$",
);

/** The vague amount that begins at a place: `hai ba tiếng`, `2-3 tiếng`, `gần 2 tiếng`, `2 tiếng mấy`, `vài tiếng`. */
export function vagueAmountAt(
  line: TypedLine,
  at: number,
  numbers: "bare numbers" | "units only",
): VagueAmount | undefined {
  const none = matchAt(line, at, NO_NUMBER);
  if (none) return { end: at + none[0].length, minutes: [] };
  const anHour = matchAt(line, at, AN_HOUR_OR_SO);
  if (anHour) return { end: at + anHour[0].length, minutes: [60] };
  const range = rangeAt(line, at);
  if (!range) return guessAt(line, at, numbers);
  return { ...range, end: range.end + (matchAt(line, range.end, OR_SO)?.[0].length ?? 0) };
}

function rangeAt(line: TypedLine, at: number): VagueAmount | undefined {
  const range =
    matchAt(line, at, RANGE) ?? matchAt(line, at, EITHER) ?? matchAt(line, at, MINUTES_SIDE_BY_SIDE);
  const adjacent = range ? undefined : (matchAt(line, at, SIDE_BY_SIDE) ?? matchAt(line, at, NEXT_BY_COMMA));
  const found = range ?? adjacent;
  const { from = "", to = "", tens, unit = "h" } = found?.groups ?? {};
  if (!found) return undefined;
  const each = unit.startsWith("p") ? 1 : 60;
  const [least, most] = [from, to].map((count) => countOf(count) * each * (tens ? 10 : 1));
  if (least === undefined || most === undefined || least >= most) return undefined;
  // “vùng sau, 30p”, “hẻm 5, chín chục phút”: a number before the comma is of something else.
  if (found[0].includes(", ") && most > 2 * least) return undefined;
  const isDecimal = found[0].startsWith(`${from},`) && !range;
  if (isDecimal && (most - least !== each || to === "5")) return undefined;
  if (adjacent && /\d/.test(from) && most - least !== each) return undefined;
  return { end: at + found[0].length, minutes: [least, most].filter(Number.isInteger) };
}

function guessAt(
  line: TypedLine,
  at: number,
  numbers: "bare numbers" | "units only",
): VagueAmount | undefined {
  const guess = matchAt(line, at, GUESS);
  const start = at + (guess?.[0].length ?? 0);
  const range = guess && rangeAt(line, start);
  if (range) return range;
  const duration = durationAt(line, start, numbers);
  if (!duration || "flaw" in duration) return undefined;
  const after = matchAt(line, duration.end, OR_SO);
  if (!guess && !after) return undefined;
  return { end: duration.end + (after?.[0].length ?? 0), minutes: [duration.minutes], duration };
}
