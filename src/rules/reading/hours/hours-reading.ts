import type { Day } from "../../calendar/time.ts";
import type { DayPart } from "../days/day-parts.ts";

/** Why a line of hours was refused; each reason has its own answer. */
export const HOURS_PROBLEMS = [
  "empty",
  "no-hours",
  "strange-digits",
  "negative",
  "zero",
  "too-long",
  "two-numbers",
  "vague-amount",
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
  /** The part of the day that was said, where no clock was: `2 tiếng sáng nay`. */
  readonly part?: DayPart;
  /** The line says that it was outside office hours, whatever its clock says. */
  readonly isOffDuty?: true;
}

export interface HoursRefused {
  readonly ok: false;
  readonly reason: HoursProblem;
  /** The piece of the line that could not be read. */
  readonly got?: string;
  /** What the line may mean; nothing is saved before one of them was chosen. */
  readonly offers?: readonly HoursRead[];
}

export type HoursReading = HoursRead | HoursRefused;

/** The minutes of a day. */
export const MOST_MINUTES_A_DAY = 24 * 60;
