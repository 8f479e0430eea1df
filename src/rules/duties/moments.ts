import { type Period, type PeriodKind, periodOf } from "../calendar/periods.ts";
import { addDays, type Day, momentAt } from "../calendar/time.ts";
import { firstWorkingDayFrom, holidayName, lastWorkingDayOf } from "./holidays.ts";
import type { Policy } from "./policy.ts";

/** The jobs and the kind of period each speaks of. */
export const JOB_PERIODS = {
  "monday-reminder": "week",
  "week-digest": "week",
  "month-end-reminder": "month",
  "month-digest": "month",
  "quarter-review-reminder": "quarter",
  "year-pledge-reminder": "year",
  "year-report-reminder": "year",
} as const satisfies Record<string, PeriodKind>;
export type JobName = keyof typeof JOB_PERIODS;

/** When a job speaks of a period; `first` is a call ahead of the `last` one. */
export interface Moment {
  readonly call: "first" | "last";
  /** Milliseconds since 1970 UTC. */
  readonly at: number;
}

/**
 * The moments of a job for a period, in order. Monday's reminder goes out on the week's first working day, and not at all
 * in a week without one; calls before an end go out on the last working day and some days earlier; digests the morning
 * after the period. A day that is a holiday is moved, unless the policy says otherwise.
 */
export function momentsOf(job: JobName, period: Period, policy: Policy): Moment[] {
  const { monday, weekDigest, periodEnd, periodDigest, yearReportBefore } = policy.reminders;
  const year = period.from.slice(0, 4);
  switch (job) {
    case "monday-reminder": {
      const day = policy.remindOnHolidays ? period.from : firstWorkingDayFrom(period.from, policy);
      return day <= period.to ? [{ call: "last", at: momentAt(day, monday) }] : [];
    }
    case "week-digest":
      return [{ call: "last", at: momentAt(digestDayOf(period, policy), weekDigest) }];
    case "month-digest":
      return [{ call: "last", at: momentAt(digestDayOf(period, policy), periodDigest) }];
    case "month-end-reminder":
    case "quarter-review-reminder":
      return callsBefore(period, periodEnd, policy);
    case "year-pledge-reminder":
      return callsBefore(periodOf("month", `${year}-01-01`), periodEnd, policy);
    case "year-report-reminder":
      return callsBefore(
        { from: period.from, to: addDays(`${year}-${yearReportBefore}`, -1) },
        periodEnd,
        policy,
      );
  }
}

/** The moment of a job for a period: its last call. Nothing when the job is silent for it. */
export function dueAt(job: JobName, period: Period, policy: Policy): number | undefined {
  return momentsOf(job, period, policy).at(-1)?.at;
}

/** The day of a period's digest: the first day after it, or the first working day from there when that is a holiday. */
export function digestDayOf(period: Period, policy: Policy): Day {
  const day = addDays(period.to, 1);
  const moves = !policy.remindOnHolidays && holidayName(day, policy) !== undefined;
  return moves ? firstWorkingDayFrom(day, policy) : day;
}

function callsBefore(span: { from: Day; to: Day }, time: string, policy: Policy): Moment[] {
  const last = lastWorkingDayOf(span, policy);
  const ahead = addDays(last, -policy.reminders.firstCallDaysBefore);
  const moves = !policy.remindOnHolidays && holidayName(ahead, policy) !== undefined;
  const first = moves ? lastWorkingDayOf({ from: addDays(ahead, -31), to: ahead }, policy) : ahead;
  const calls: Moment[] = [{ call: "last", at: momentAt(last, time) }];
  return first < last ? [{ call: "first", at: momentAt(first, time) }, ...calls] : calls;
}
