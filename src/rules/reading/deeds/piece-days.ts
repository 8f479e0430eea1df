import type { Day } from "../../calendar/time.ts";
import type { DayPart } from "../days/day-parts.ts";
import { hasBegun, isAhead } from "../hours/hours-ahead.ts";
import { saysOffDuty } from "../hours/off-duty.ts";
import { matchAt, pattern } from "../words/typed-line.ts";
import type { DeedsContext, DeedsReading, SaidDeed } from "./deeds-reading.ts";
import type { SaidInPiece } from "./said-in-piece.ts";

/** A day for a piece that names none: the one of the piece before. */
export interface Inherited {
  readonly day?: Day;
}

/** The days of this week are all near: what was done in it is entered for today. */
const THIS_WEEK = pattern("(?:trong )?tuần này$|(?:từ )?đầu tuần (?:tới|đến) (?:giờ|nay)$");
/** So far in the month: perhaps with what was logged before, so it is asked about. */
const THIS_MONTH = pattern("(?:trong )?tháng này$");

/** The day of a deed, with the part of it that was said. */
export interface When {
  readonly day: Day;
  readonly part?: DayPart;
}

/** The days that a piece tells of; today, where it names none. */
export function daysOf(
  { days, dayFlaw, part, line }: SaidInPiece,
  { today }: DeedsContext,
  inherited: Inherited,
): When[] | DeedsReading {
  const [first, ...others] = days;
  const isOffDuty = saysOffDuty(line);
  const alone = part && !isOffDuty ? { part: part.part } : {};
  if (dayFlaw && !first) {
    const got = line.source.slice(dayFlaw.at, dayFlaw.end).trim();
    if (matchAt(line, dayFlaw.at, THIS_WEEK) || matchAt(line, dayFlaw.at, THIS_MONTH))
      return [{ day: today }];
    if (dayFlaw.flaw === "bad-day" || dayFlaw.flaw === "future-day")
      return { kind: "refuse", reason: dayFlaw.flaw, got };
    return { kind: "ask", about: "which-day", got, offers: [] };
  }
  if (!first) return [{ day: inherited.day ?? today, ...alone }];
  return [first, ...others].map(({ day, part: said }) => ({
    day,
    ...(said && !isOffDuty ? { part: said } : alone),
  }));
}

/** Whether a piece says no more of its day than “tháng này”. */
export function saysOnlyThisMonth({ days, dayFlaw, line }: SaidInPiece): boolean {
  return days.length === 0 && dayFlaw !== undefined && matchAt(line, dayFlaw.at, THIS_MONTH) !== undefined;
}

/** Whether it has not been yet. */
export function isToCome(when: When & { clock?: SaidDeed["clock"] }, { today, now }: DeedsContext): boolean {
  const { day, part, clock } = when;
  if (part && day === today && !hasBegun(part, today, now)) return true;
  return isAhead({ day, ...(clock ? { clock } : {}) }, now);
}
