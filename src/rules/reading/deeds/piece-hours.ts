import { settle } from "../hours/said-hours.ts";
import type { TypedLine } from "../words/typed-line.ts";
import type { DeedsProblem, SaidDeed } from "./deeds-reading.ts";
import type { SaidInPiece } from "./said-in-piece.ts";

/** The hours beside an activity. */
export interface ActivityHours {
  readonly minutes: number | undefined;
  readonly clock?: SaidDeed["clock"];
  /** What they may be, where that is not clear; undefined: no hours at all. */
  readonly unclear?: readonly (number | undefined)[];
}

/** The hours of an activity. A time of the clock alone is none. */
export function hoursOf({
  line,
  hours,
  hoursFlaw,
  days,
  part,
}: SaidInPiece): ActivityHours | { reason: DeedsProblem } {
  if (hoursFlaw) {
    if (hoursFlaw.flaw === "time-of-day") return { minutes: undefined };
    return hoursFlaw.flaw === "ambiguous"
      ? { minutes: undefined, unclear: [undefined] }
      : { reason: "bad-hours" };
  }
  if (!hours) return unclearHours(line);
  if (hours.hours.kind === "vague") return { minutes: undefined, unclear: hours.hours.minutes };
  const settled = settle(hours.hours, days[0]?.part ?? part?.part, days.length > 0);
  if (!("flaw" in settled)) return settled;
  if (settled.flaw === "time-of-day") return { minutes: undefined };
  return settled.flaw === "ambiguous"
    ? { minutes: undefined, unclear: [undefined] }
    : { reason: "bad-hours" };
}

/** `2t` may be two hours, or something else. */
const MAYBE_HOURS = /(?<![\p{L}\p{N}.,/])(\d)[.,]?t(?![\p{L}\p{N}])/u;

function unclearHours({ lower }: TypedLine): ActivityHours {
  const hours = MAYBE_HOURS.exec(lower)?.[1];
  return hours ? { minutes: undefined, unclear: [60 * Number(hours), undefined] } : { minutes: undefined };
}

/** How long it was, and not when: “7h sáng chủ nhật ra quân” calls together. */
export function isLength({ hours, days: [day], part }: SaidInPiece): boolean {
  if (hours?.hours.kind !== "duration") return hours !== undefined;
  return hours.hours.duration.form === "plain" || (!day?.part && !part);
}

/** How long it was to the minute, and not when: with the speaker or the work beside it, as in “ra quân dọn kênh 2 tiếng với chi đoàn 5”, nobody plans so. */
export function isExactLength({ hours }: SaidInPiece): boolean {
  return hours?.hours.kind === "duration" && hours.hours.duration.form === "plain";
}
