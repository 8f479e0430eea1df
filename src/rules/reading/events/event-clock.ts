import type { DayPart } from "../days/day-parts.ts";
import { resolveInterval, resolveTime, type SaidInterval, type SaidTime } from "../hours/clock-intervals.ts";
import type { DayAhead } from "./day-ahead.ts";

/** Minutes since midnight; an end past 24:00 lies on the next day. */
export interface SaidClock {
  readonly from: number;
  readonly to?: number;
}

/** The words of time of a line, in the order in which they stand. */
export interface TimePieces {
  readonly days: readonly DayAhead[];
  readonly intervals: readonly SaidInterval[];
  readonly times: readonly SaidTime[];
  readonly part?: DayPart;
  /** `trong 2 tiếng`, minutes. */
  readonly lasts?: number;
}

/** The hours of an event, or why they are not clear. */
export type ClockRead =
  | { clock: SaidClock }
  | { doubt: "no-time" | "no-such-time" | "end-first" | "several-times" };

/** @param known what was understood before, where the line answers a question */
export function clockFrom(
  pieces: TimePieces,
  part: DayPart | undefined,
  known: SaidClock | undefined,
): ClockRead {
  const { intervals, times, lasts } = pieces;
  if (intervals.length + times.length > 1) return { doubt: "several-times" };
  const [interval] = intervals;
  if (interval) {
    const read = resolveInterval({ ...interval, doubtful: "no" }, part);
    if (typeof read === "object") return { clock: read };
    return { doubt: read === "ambiguous" ? "no-such-time" : "end-first" };
  }
  const [time] = times;
  const from = time ? resolveTime(time, part) : known?.from;
  if (time && from === undefined) return { doubt: "no-such-time" };
  if (from === undefined) return { doubt: "no-time" };
  const to = lasts === undefined ? (time ? undefined : known?.to) : from + lasts;
  return { clock: { from, ...(to !== undefined && { to }) } };
}
