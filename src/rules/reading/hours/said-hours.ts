import { type DayPart, LONGEST_PART, PART, readingBesidePart } from "../days/day-parts.ts";
import { matchAt, pattern, type TypedLine, wordStarts } from "../words/typed-line.ts";
import { breakAt } from "./break-within.ts";
import { intervalAt, resolveInterval, type SaidInterval } from "./clock-intervals.ts";
import { type Duration, durationAt } from "./durations.ts";
import { type HoursProblem, MOST_MINUTES_A_DAY } from "./hours-reading.ts";
import { vagueAmountAt } from "./vague-amounts.ts";
import { SAYS_HOW_LONG } from "./words-before-hours.ts";

/** Hours found in a line: a duration, two times of a clock, with the minutes of a break between them, or only about how long. */
export type SaidHours =
  | { end: number; kind: "duration"; duration: Duration }
  | { end: number; kind: "interval"; interval: SaidInterval; pause?: number }
  | { end: number; kind: "vague"; minutes: readonly number[]; duration?: Duration };

export type HoursFlaw = { end: number; flaw: HoursProblem };

/** The hours that begin at a place. */
export function hoursAt(
  line: TypedLine,
  at: number,
  numbers: "bare numbers" | "units only",
): SaidHours | HoursFlaw | undefined {
  const interval = intervalAt(line, at);
  if (interval) {
    const pause = breakAt(line, interval.end, true);
    const { end } = pause ?? interval;
    return { end, kind: "interval", interval, ...(pause ? { pause: pause.minutes } : {}) };
  }
  const vague = vagueAmountAt(line, at, numbers);
  if (vague) return { kind: "vague", ...vague };
  const said = durationAt(line, at, numbers);
  if (!said || "flaw" in said) return said;
  const saysHowLong =
    said.form !== "number" && SAYS_HOW_LONG.test(line.lower.slice(Math.max(0, at - LONGEST_BEFORE), at));
  const duration = saysHowLong ? ({ ...said, form: "plain" } as const) : said;
  const pause = breakAt(line, duration.end, false);
  const minutes = duration.minutes - (pause?.minutes ?? 0);
  const { end } = pause ?? duration;
  return minutes > 0 || !pause
    ? { end, kind: "duration", duration: { ...duration, end, minutes } }
    : { end, flaw: "ambiguous" };
}

export interface SettledHours {
  readonly minutes: number;
  readonly clock?: { readonly from: string; readonly to: string };
}

/**
 * Decides what hours mean, given the part of the day beside them and whether it came with a day. `2h chiều` is a time
 * of day; `2h chiều qua` may be either; `2 tiếng chiều qua` is two hours.
 */
export function settle(
  hours: SaidHours,
  part: DayPart | undefined,
  withDay: boolean,
): SettledHours | { flaw: HoursProblem } {
  if (hours.kind === "interval") {
    const span = resolveInterval(hours.interval, part);
    if (typeof span === "string") return { flaw: span };
    const minutes = span.to - span.from - (hours.pause ?? 0);
    if (minutes <= 0) return { flaw: "ambiguous" };
    return { minutes, clock: { from: clockText(span.from), to: clockText(span.to) } };
  }
  if (!hours.duration) {
    const [minutes = 0] = hours.kind === "vague" ? hours.minutes : [];
    return minutes > MOST_MINUTES_A_DAY ? { flaw: "too-long" } : { minutes };
  }
  const { form, minutes, hour } = hours.duration;
  // “7h30 hôm qua” is when it was, or seven and a half hours.
  if (form === "hour-minute" && hour > LONGEST_PART) return { flaw: "time-of-day" };
  if (part && form !== "plain") {
    const reading = !withDay
      ? "time-of-day"
      : form === "hours-and-minutes" && hour <= LONGEST_PART
        ? "duration"
        : readingBesidePart(hour, part);
    if (reading !== "duration") return { flaw: reading };
  }
  if (minutes === 0) return { flaw: "zero" };
  return minutes > MOST_MINUTES_A_DAY ? { flaw: "too-long" } : { minutes };
}

const BEFORE_A_TIME = pattern("(?:lúc|vào lúc|từ|đến|t\\u1edbi|sau|trước|hồi|hẹn) ");
const UP_TO = pattern("(?<=\\p{L} )(?:đến|t\\u1edbi) ");
const FROM = pattern("(?:từ|chưa|không|ko|dời|hoãn|trễ) (?:đến|t\\u1edbi) ");
const PART_BEFORE = pattern(`${PART} `);
const BEFORE_A_GUESS = pattern(
  "(?:(?<!(?:b[\\u00e0a]|đón|dắt|đưa|giữ|chở|rước|trông|các|mấy|\\d) )còn|thiếu|(?<!ghi )(?<=\\S )thêm|mỗi(?: (?:việc|bữa|buổi|ngày|hôm|chỗ|nơi|người|bạn|đứa|lần|tối|sáng|chiều))?|(?<!hậu )cần|sẽ|hai|mấy|vài|trăm|chục|m\\u01b0\\u01a1i) ",
);

/** Hours with a unit anywhere in a line (`dọn rác 2 tiếng`), if they occur once and are not a time. */
export function hoursWithin(
  line: TypedLine,
  from: number,
): { at: number; hours: SaidHours } | HoursFlaw | undefined {
  let found: { at: number; hours: SaidHours } | undefined;
  let beginning: HoursFlaw | undefined;
  let readUntil = from;
  for (const at of wordStarts(line, from)) {
    if (at < readUntil) continue;
    const hours = hoursAt(line, at, "units only");
    if (!hours) continue;
    if ("flaw" in hours) return hours;
    readUntil = hours.end;
    if (found && isSameByClock(found.hours, hours)) continue;
    const before = (wanted: RegExp) => precededBy(line, from, at, wanted);
    const duration = hours.kind === "interval" ? undefined : hours.duration;
    const isSaidOfClock = duration !== undefined && duration.form !== "plain";
    // “lúc 7h tối em dọn hẻm 45 phút”: when it began, besides how long it was.
    if (isSaidOfClock && (before(BEFORE_A_TIME) || (!found && before(PART_BEFORE)))) {
      beginning ??= { end: hours.end, flaw: "time-of-day" };
      continue;
    }
    if (found || before(BEFORE_A_GUESS)) return { end: hours.end, flaw: "ambiguous" };
    // “phụ tới 2 tiếng rưỡi” tells how long.
    const isUpTo = duration?.form === "plain" && before(UP_TO) && !before(FROM);
    if (duration && !isUpTo && before(BEFORE_A_TIME)) return { end: hours.end, flaw: "ambiguous" };
    found = { at, hours };
  }
  return found ?? beginning;
}

/** “1 tiếng sáng nay 6h-7h”, “7h-9h …, tính 2 tiếng”: said once as how long, once by the clock. */
function isSameByClock(first: SaidHours, again: SaidHours): boolean {
  if (again.kind === "interval" && first.kind === "duration") return isAsLong(again, first.duration);
  return first.kind === "interval" && again.kind === "duration" && isAsLong(first, again.duration);
}

function isAsLong(interval: SaidHours, { minutes }: Duration): boolean {
  const settled = settle(interval, undefined, true);
  return "minutes" in settled && settled.minutes === minutes;
}

/** Characters of the words that are looked for before hours. */
const LONGEST_BEFORE = 16;

function precededBy(line: TypedLine, from: number, at: number, wanted: RegExp): boolean {
  return wordStarts(line, Math.max(from, at - LONGEST_BEFORE), at).some((start) => {
    const found = matchAt(line, start, wanted);
    return found !== undefined && start + found[0].length === at;
  });
}

function clockText(minute: number): string {
  const within = minute > MOST_MINUTES_A_DAY ? minute - MOST_MINUTES_A_DAY : minute;
  return `${String(Math.floor(within / 60)).padStart(2, "0")}:${String(within % 60).padStart(2, "0")}`;
}
