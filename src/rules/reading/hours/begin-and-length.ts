import { type DayPart, hourOf24, partNamed } from "../days/day-parts.ts";
import { type TypedLine, typedLine, wordStarts } from "../words/typed-line.ts";
import { clockTimeAt, intervalAt } from "./clock-intervals.ts";
import { durationAt } from "./durations.ts";

/** A part of a day that has come: “sáng nay”, “chiều hôm qua”, “tối thứ 7”. */
const PART_OF_DAY =
  "(sáng|trưa|chiều|tối|sang|trua|chieu|toi) (?:nay|qua|(?:hôm|hom|bữa|bua) (?:qua|kia|nay)|hqua|(?:thứ|thu) (?:hai|ba|tư|năm|sáu|bảy|tu|nam|sau|bay|\\d)|t[2-7]|cn|chủ nhật|chu nhat|\\d{1,2}/\\d{1,2})";
const BEHIND = new RegExp(`^ ?${PART_OF_DAY}(?![\\p{L}\\d])`, "u");
const BEFORE = new RegExp(`(?<![\\p{L}\\d])${PART_OF_DAY}(?:,| lúc| luc| từ| tu| hồi| hoi)? $`, "u");
const TIME = /(\d{1,2}) ?(?:h|g|giờ|gio)(\d{2})?(?![\p{L}\d])(?! ?(?:-|–|đến|tới|den|rưỡi|ruoi))/uy;
/** “7h sáng CN tập trung tại …”: when people are to be there. */
const IS_CALLED =
  /(?<!\p{L})(?:tập trung|tap trung|có mặt|co mat|xuất phát|xuat phat|hẹn|hen gap|nhớ|họp|hop)(?!\p{L})/u;
/** Characters beside a time that may name its day. */
const NEAR = 40;
const MINUTES_OF_AN_HOUR = 60;
const MINUTES_OF_A_DAY = 24 * MINUTES_OF_AN_HOUR;

interface Placed {
  readonly at: number;
  readonly end: number;
  /** Since midnight, or how many. */
  readonly minutes: number;
}

/**
 * A line that tells when on a day work began and how long it was, with both times of the clock: `5h sáng nay em dọn rác 2 tiếng` →
 * `5h-7h sáng nay em dọn rác`. Any other line comes back as it is.
 */
export function fromBeginToEnd(text: string): string {
  const line = typedLine(text);
  if (IS_CALLED.test(line.lower)) return text;
  const { source } = line;
  const [began, length] = beginAndLength(line) ?? [];
  const until = began && length && began.minutes + length.minutes;
  if (!began || !length || until === undefined || until >= MINUTES_OF_A_DAY) return text;
  const clock = `${clockOf(began.minutes)}-${clockOf(until)}`;
  const parts =
    began.at < length.at
      ? [source.slice(0, began.at), clock, source.slice(began.end, length.at), source.slice(length.end)]
      : [source.slice(0, length.at), source.slice(length.end, began.at), clock, source.slice(began.end)];
  return parts.join("").replaceAll(/ {2,}/gu, " ").trim();
}

/** The one time of the clock that stands beside a part of a day, and the one length; nothing where there is more of either. */
function beginAndLength(line: TypedLine): readonly [Placed, Placed] | undefined {
  const times: Placed[] = [];
  const lengths: Placed[] = [];
  let end = 0;
  for (const at of wordStarts(line, 0)) {
    if (at < end) continue;
    const time = timeAt(line, at);
    const length = time ? undefined : durationAt(line, at, "units only");
    if (time) times.push(time);
    else if (length && !("flaw" in length) && length.form === "plain") lengths.push({ ...length, at });
    else if (length || intervalAt(line, at) || clockTimeAt(line, at)) return undefined;
    end = time?.end ?? length?.end ?? at;
  }
  const [time, ...otherTimes] = times;
  const [length, ...otherLengths] = lengths;
  return time && length && otherTimes.length === 0 && otherLengths.length === 0 ? [time, length] : undefined;
}

function timeAt(line: TypedLine, at: number): Placed | undefined {
  TIME.lastIndex = at;
  const said = TIME.exec(line.lower);
  if (!said) return undefined;
  const end = at + said[0].length;
  const part = partBeside(line, at, end);
  const hour = part && hourOf24(Number(said[1]), part);
  return hour === undefined
    ? undefined
    : { at, end, minutes: hour * MINUTES_OF_AN_HOUR + Number(said[2] ?? 0) };
}

function partBeside({ lower }: TypedLine, at: number, end: number): DayPart | undefined {
  const named =
    BEHIND.exec(lower.slice(end, end + NEAR))?.[1] ??
    BEFORE.exec(lower.slice(Math.max(0, at - NEAR), at))?.[1];
  return named === undefined ? undefined : partNamed(named);
}

function clockOf(minute: number): string {
  const past = minute % MINUTES_OF_AN_HOUR;
  return `${Math.floor(minute / MINUTES_OF_AN_HOUR)}h${past === 0 ? "" : String(past).padStart(2, "0")}`;
}
