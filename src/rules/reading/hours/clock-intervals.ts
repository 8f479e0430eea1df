import { type DayPart, hourOf24, PART, partNamed } from "../days/day-parts.ts";
import { countOf, DIGIT_WORD, LARGE_COUNT } from "../words/number-words.ts";
import { matchAt, pattern, type TypedLine } from "../words/typed-line.ts";

/** Two times of a clock as said (`7h-9h tối`), before the part of the day is applied. */
export interface SaidInterval {
  readonly end: number;
  readonly from: SaidTime;
  readonly to: SaidTime;
  /** `1-2h` may also be a range of durations; `2h toi 3h` only where no part of the day stands beside it. */
  readonly doubtful: "always" | "alone" | "no";
}

export interface SaidTime {
  readonly hour: number;
  /** Below zero where it was told up to the hour: `9 giờ kém 15`. */
  readonly minute: number;
  readonly part?: DayPart;
}

/** What may follow minutes, since what follows a number is else counted: “8 giờ 20 xe …” says none, “10 giờ 30 em …” does. */
const NOT_COUNTED =
  "(?:(?:em|e)(?! (?:nhỏ|b\\u00e9|học|thiếu|mồ|đoàn|sinh))|mình|tôi|tui|ở|tại|cùng|với|hôm|ngày|sáng|trưa|chiều|tối|dọn|quét|trồng|phát|trực|nhặt|hỗ trợ|tham gia|đi|làm|dạy|phụ|giúp|vệ sinh|ạ|nha|nhé)";
/** `9 giờ kém 15`: so many minutes before it. */
const SHORT_OF = `_(?:kém|thiếu)_(?<SHORT>\\d{1,2}|${LARGE_COUNT}|năm)(?:_(?:p|ph|phút)$)?`;
/** `7h30`, `7 giờ 30 phút`, `7 giờ 30 đến …`, `7 giờ rưỡi`, `7 rưỡi`, `7:30`; not `7h 20-11`, which holds a date. */
const UNIT = `(?:(?:h|g|giờ)(?:${SHORT_OF}|(?<MINUTE>\\d{1,2})(?:_(?:p|ph|phút)$)?| (?<SPELT>\\d{1,2}|${LARGE_COUNT})(?:_(?:p|ph|phút)$|(?= (?:đến|t\\u1edbi|toi|-|ngày|hôm|bữa|thứ|sáng|trưa|chiều|tối|chủ) |_(?![^])|(?<= \\d[05])(?:_[.,;:!)]| (?=${NOT_COUNTED}$))))|_(?<HALF>%ruoi))?|:(?<COLON>\\d{2})|(?<BARE>%ruoi)$)`;
const NOT_OF_A_DAY = "(?! (?:nay|này|qua|mai)$)";

function time(name: "from" | "to", unit: "" | "?"): string {
  const named = UNIT.replaceAll(/<([A-Z]+)>/g, `<${name}$1>`);
  return `(?<${name}Hour>\\d{1,2}|${LARGE_COUNT}|${DIGIT_WORD})(?:(?:(?<=\\d)_| )${named}$)${unit}(?: (?<${name}Part>${PART.slice(1, -1)})$${NOT_OF_A_DAY})?`;
}

/** “tới” only with its mark, because “toi” may be the evening; between two times of a clock it is no evening. */
const TO = "(?:_(?:-|–|—|~|->|→)_| (?:đến|t\\u1edbi) )";
/** “khoảng 7h đến 9h” tells its times well enough. */
const SINCE = "(?:(?:từ|lúc|khoảng|tầm|c\\u1ee1|chừng) )*";
const UNMARKED_TO = " toi ";
const NOT_A_DATE = "$(?!_[/.:]_\\d|,\\d|-\\d)";
const BOTH_NAMED = pattern(`${SINCE}${time("from", "")}${TO}${time("to", "?")}${NOT_A_DATE}`);
const BOTH_CLOCK = pattern(`${SINCE}${time("from", "")}${UNMARKED_TO}${time("to", "")}${NOT_A_DATE}`);
const SINCE_CLOCK = pattern(`(?<since>từ )${time("from", "?")}${UNMARKED_TO}${time("to", "")}${NOT_A_DATE}`);
const LAST_NAMED = pattern(`(?<since>(?:từ|lúc) )?${time("from", "?")}${TO}${time("to", "")}${NOT_A_DATE}`);

/** The clock interval that begins at a place: `7h-9h`, `từ 7h đến 9h`, `19h30-21h`, `7:00 - 9:00`, `7h-9h tối`. */
export function intervalAt(line: TypedLine, at: number): SaidInterval | undefined {
  const unmarked = matchAt(line, at, BOTH_CLOCK) ?? matchAt(line, at, SINCE_CLOCK);
  const both = unmarked ?? matchAt(line, at, BOTH_NAMED);
  const found = both ?? matchAt(line, at, LAST_NAMED);
  if (!found?.groups) return undefined;
  const from = timeFrom(found.groups, "from");
  const to = timeFrom(found.groups, "to");
  // “bảy đến chín giờ” is as likely a length.
  const isLength = !both && /\p{L}/u.test(found.groups.fromHour ?? "");
  const mayBeEvening = unmarked !== undefined && !/^\p{L}/u.test(found[0]);
  // “2 rưỡi tới 3 rưỡi” may be a length.
  const isBareHalf = found.groups.fromBARE !== undefined && from.hour < 5 && !from.part && !to.part;
  const isBare = found.groups.since === undefined && from.hour < 5 && !to.part;
  const isRange = isLength || isBareHalf || (isBare && (!both || found[0].includes("~")));
  const doubtful = isRange ? "always" : isBare && mayBeEvening ? "alone" : "no";
  return { end: at + found[0].length, from, to, doubtful };
}

const ONE_TIME = pattern(`${SINCE}${time("from", "")}${NOT_A_DATE}`);

/** The time of a clock that begins at a place, with its unit: `14h`, `lúc 7g30`, `19:00`, `2 giờ chiều`. */
export function clockTimeAt(line: TypedLine, at: number): { end: number; time: SaidTime } | undefined {
  const found = matchAt(line, at, ONE_TIME);
  return found?.groups && { end: at + found[0].length, time: timeFrom(found.groups, "from") };
}

/** Minutes since midnight of a time; nothing where there is none such, or not in that part of the day. */
export function resolveTime(
  { hour, minute, part }: SaidTime,
  beside: DayPart | undefined,
): number | undefined {
  const known = part ?? beside;
  const of24 = known ? hourOf24(hour, known) : hour >= 1 && hour < 5 ? hour + 12 : hour;
  return of24 === undefined || of24 > 23 || minute > 59 ? undefined : of24 * 60 + minute;
}

/** “2h chiều đến 4h”: what is told next is of the same half of the day. */
const LATER: ReadonlySet<DayPart> = new Set(["afternoon", "evening"]);

/** Minutes since midnight of both ends. The end may be past 24:00, when the work went on past midnight. */
export function resolveInterval(
  said: SaidInterval,
  beside: DayPart | undefined,
): { from: number; to: number } | "ambiguous" | "bad-clock" | "zero" {
  if (said.doubtful === "always" || (said.doubtful === "alone" && !beside)) return "ambiguous";
  if (![said.from, said.to].every(({ hour, minute }) => minute < 60 && hour * 60 + minute <= 24 * 60))
    return "bad-clock";
  const later = said.from.part && LATER.has(said.from.part) ? said.from.part : undefined;
  const toPart = said.to.part ?? beside ?? later;
  const fromPart = said.from.part ?? toPart;
  const from = minuteOf(said.from, fromPart);
  const to = minuteOf(said.to, toPart) ?? intoTheEvening(said, from) ?? by24(said.to);
  if (to === undefined || (said.from.part && from === undefined)) return "ambiguous";
  const raw = said.from.hour * 60 + said.from.minute;
  if (from === to) return "zero";
  if (from !== undefined && from < to) return fromPart ? { from, to } : byDaylight(from, to);
  if (!said.from.part && raw < to) return { from: raw, to };
  if (!toPart && raw >= 6 * 60 && raw <= 12 * 60 && to <= 6 * 60) return { from: raw, to: to + 12 * 60 };
  const start = from ?? raw;
  if (start >= 18 * 60 && (to <= 6 * 60 || to === 24 * 60))
    return { from: start, to: (to % (24 * 60)) + 24 * 60 };
  return "bad-clock";
}

/** “chiều qua 17:30 - 20:00”: the hours of 24 need no part of a day. */
function by24({ hour, minute, part }: SaidTime): number | undefined {
  return hour > 12 && !part ? hour * 60 + minute : undefined;
}

/** “chiều qua 5h tới 7h” goes on into the evening. */
function intoTheEvening({ to }: SaidInterval, from: number | undefined): number | undefined {
  const evening = (to.hour + 12) * 60 + to.minute;
  const isLater = !to.part && to.hour <= 9 && from !== undefined && from >= 12 * 60 && evening > from;
  return isLater ? evening : undefined;
}

/** Nobody volunteers at two at night, so `2h-4h` is the afternoon. The length is the same either way. */
function byDaylight(from: number, to: number): { from: number; to: number } {
  return from >= 60 && from < 5 * 60 && to <= 12 * 60
    ? { from: from + 12 * 60, to: to + 12 * 60 }
    : { from, to };
}

function minuteOf(time: SaidTime, part: DayPart | undefined): number | undefined {
  const hour = part ? hourOf24(time.hour, part) : time.hour;
  return hour === undefined ? undefined : hour * 60 + time.minute;
}

function timeFrom(groups: Record<string, string | undefined>, name: "from" | "to"): SaidTime {
  const [minutes, spelt, colon] = [groups[`${name}MINUTE`], groups[`${name}SPELT`], groups[`${name}COLON`]];
  const half = groups[`${name}HALF`] ?? groups[`${name}BARE`];
  const short = groups[`${name}SHORT`];
  const minute = half ? 30 : short ? -countOf(short) : countOf(minutes ?? spelt ?? colon ?? "0");
  const part = groups[`${name}Part`];
  return { hour: countOf(groups[`${name}Hour`] ?? ""), minute, ...(part ? { part: partNamed(part) } : {}) };
}
