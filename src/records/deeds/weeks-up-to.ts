import { type PeriodId, periodOf, previousPeriod } from "../../rules/calendar/periods.ts";
import type { Day } from "../../rules/calendar/time.ts";

/** How far back an entry is looked for by its message or short name; weeks and months lock long before. */
const RECENT_WEEKS = 12;

/** The week of a day and those before it, the latest first. @param most how many */
export function weeksUpTo(day: Day, most = RECENT_WEEKS): PeriodId[] {
  const weeks = [periodOf("week", day)];
  for (let week = weeks[0]; week && weeks.length < most; ) {
    week = previousPeriod(week);
    weeks.push(week);
  }
  return weeks.map((week) => week.id);
}
