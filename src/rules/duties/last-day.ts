import { type Period, periodOf } from "../calendar/periods.ts";
import type { Day } from "../calendar/time.ts";
import { DUTIES, type DutyId } from "./duties.ts";

/**
 * The day by which a duty of a period is to be done. A pledge is one of the year (III.2, IV.1), without a day: it is best made
 * in its first month, until which it is reminded of, and counts all year.
 */
export function lastDayFor(duty: DutyId, period: Period): Day {
  return isForTheYear(duty) ? periodOf("month", period.from).to : period.to;
}

/** Whether a duty still counts after its last day, as long as its period runs. */
export function isForTheYear(duty: DutyId): boolean {
  return DUTIES[duty].remindedAt.includes("year-pledge");
}
