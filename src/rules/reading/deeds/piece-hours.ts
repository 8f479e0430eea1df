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
