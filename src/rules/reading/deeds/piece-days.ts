import { periodOf, previousPeriod } from "../../calendar/periods.ts";
import type { Day } from "../../calendar/time.ts";
import type { DayPart } from "../days/day-parts.ts";
import { WEEK_THAT_WAS } from "../days/said-weekdays.ts";
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
const THIS_WEEK = pattern("(?:trong )?tuần này$|(?:từ )?đầu tuần (?:tới|đến) (?:nay|giờ|bây giờ)$");
/** So far in the month: perhaps with what was logged before. */
const THIS_MONTH = pattern("(?:trong )?tháng này$|(?:từ )?đầu tháng (?:tới|đến) (?:nay|giờ|bây giờ)$");
const LAST_WEEK = pattern(`(?:trong )?${WEEK_THAT_WAS}`);

/** The day of a deed, with the part of it that was said. */
export interface When {
  readonly day: Day;
  readonly part?: DayPart;
  /** As in {@link SaidDeed}. */
  readonly since?: Day;
}

/** The days that a piece tells of; today, where it names none. */
export function daysOf(
  said: SaidInPiece,
  { today, isOffDuty: isSaidOffDuty = false }: DeedsContext,
  inherited: Inherited,
): When[] | DeedsReading {
  const { days, dayFlaw, part, line } = said;
  const [first, ...others] = days;
  const isOffDuty = isSaidOffDuty || saysOffDuty(line);
  const alone = part && !isOffDuty ? { part: part.part } : {};
  if (dayFlaw && !first) {
    const got = line.source.slice(dayFlaw.at, dayFlaw.end).trim();
    if (matchAt(line, dayFlaw.at, THIS_WEEK)) return [{ day: today }];
    const span = spanIn(said, today);
    if (span) return [span];
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

/** The month so far, or a week that was, entered on its last day: a week within one month only, since the month is what D2 counts. */
function spanIn({ dayFlaw, counts, line }: SaidInPiece, today: Day): When | undefined {
  if (!dayFlaw) return undefined;
  const month = periodOf("month", today);
  if (matchAt(line, dayFlaw.at, THIS_MONTH)) return { day: today, since: month.from };
  const { from, to } = previousPeriod(periodOf("week", today));
  const isWithinMonth = periodOf("month", from).id === periodOf("month", to).id;
  // Once in a week was on some day of it.
  const isCounted = counts.some(({ times }) => times !== undefined && times > 1);
  return isWithinMonth && isCounted && matchAt(line, dayFlaw.at, LAST_WEEK)
    ? { day: to, since: from }
    : undefined;
}

/** Whether it has not been yet. */
export function isToCome(when: When & { clock?: SaidDeed["clock"] }, { today, now }: DeedsContext): boolean {
  const { day, part, clock } = when;
  if (part && day === today && !hasBegun(part, today, now)) return true;
  return isAhead({ day, ...(clock ? { clock } : {}) }, now);
}
