import { type Period, previousPeriod } from "../calendar/periods.ts";
import { addDays, type Day } from "../calendar/time.ts";
import { digestDayOf } from "./moments.ts";
import type { Policy } from "./policy.ts";

/**
 * The last day on which entries of a period may be changed by the cadre: seven days after a week's Sunday; for a month,
 * quarter or year seven days after its digest. The number of days is policy.
 */
export function openUntil(period: Period, policy: Policy): Day {
  const start = period.kind === "week" ? period.to : digestDayOf(period, policy);
  return addDays(start, policy.correctionDays[period.kind]);
}

/**
 * Whether entries of a period may still be changed on a day; afterwards only by a correction that a secretary confirms.
 */
export function isOpen(period: Period, policy: Policy, day: Day): boolean {
  return day <= openUntil(period, policy);
}

/** The periods of one kind before a running one whose entries may still be changed, in order. */
export function endedOpen(running: Period, policy: Policy, day: Day): readonly Period[] {
  const open: Period[] = [];
  for (let one = previousPeriod(running); isOpen(one, policy, day); one = previousPeriod(one))
    open.unshift(one);
  return open;
}
