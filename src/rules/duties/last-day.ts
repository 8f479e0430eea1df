import { type Period, periodOf } from "../calendar/periods.ts";
import type { Day } from "../calendar/time.ts";
import { DUTIES, type DutyId } from "./duties.ts";

/** The day by which a duty of a period is to be done. A pledge is made in its year's first month, until which it is reminded of. */
export function lastDayFor(duty: DutyId, period: Period): Day {
  const isForTheYear = DUTIES[duty].remindedAt.includes("year-pledge");
  return isForTheYear ? periodOf("month", period.from).to : period.to;
}
