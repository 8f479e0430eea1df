import type { Day } from "../calendar/time.ts";

/** Why a line of hours was refused; each reason has its own answer. */
export const HOURS_PROBLEMS = [
  "empty",
  "no-hours",
  "strange-digits",
  "negative",
  "zero",
  "too-long",
  "two-numbers",
  "time-of-day",
  "bad-clock",
  "bad-day",
  "vague-day",
  "future-day",
  "future-time",
  "ambiguous",
] as const;
export type HoursProblem = (typeof HOURS_PROBLEMS)[number];

export interface HoursRead {
  readonly ok: true;
  readonly minutes: number;
  readonly day: Day;
  /** What was done, as typed; empty when nothing was said. */
  readonly note: string;
  /** Set when a clock interval was typed; `HH:mm`, `to` is `24:00` or earlier than `from` when it went past midnight. */
  readonly clock?: { readonly from: string; readonly to: string };
}

export interface HoursRefused {
  readonly ok: false;
  readonly reason: HoursProblem;
  /** The piece of the line that could not be read. */
  readonly got?: string;
}

export type HoursReading = HoursRead | HoursRefused;

/** The minutes of a day. */
export const MOST_MINUTES_A_DAY = 24 * 60;
