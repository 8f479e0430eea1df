import { type Period, periodOf, previousPeriod } from "../rules/calendar/periods.ts";
import { addDays, type Day, dayOf, momentAt } from "../rules/calendar/time.ts";
import { isOpen } from "../rules/duties/corrections.ts";
import { JOB_PERIODS, type JobName, momentsOf } from "../rules/duties/moments.ts";
import type { Policy } from "../rules/duties/policy.ts";

/** A job speaking of a period. */
export interface JobRun {
  job: JobName;
  period: Period;
  call: "first" | "last";
}

/** A name for an jobRun: `monday-reminder:2026-W48:last`. */
export function jobRunId({ job, period, call }: JobRun): string {
  return `${job}:${period.id}:${call}`;
}

const DIGESTS: ReadonlySet<JobName> = new Set(["week-digest", "month-digest"]);

/** Digests go to groups and secretaries at the unit's time; everything else is a reminder, at a person's own time. */
export function isDigest(job: JobName): boolean {
  return DIGESTS.has(job);
}

/**
 * The jobRun of a job that came last: after an outage the missed ones before it stay unsaid, and it too once it is stale.
 * @param span since when anything can have been missed, and now; epoch milliseconds
 * @param hour a person's own time of day, `HH:mm`, in place of the policy's
 */
export function latestDue(
  job: JobName,
  policy: Policy,
  span: { since: number; now: number },
  hour?: string,
): JobRun | undefined {
  const today = dayOf(span.now);
  const current = periodOf(JOB_PERIODS[job], today);
  const periods = [previousPeriod(previousPeriod(current)), previousPeriod(current), current];
  const due = periods
    .flatMap((period) =>
      momentsOf(job, period, policy).map(({ call, at }) => ({
        jobRun: { job, period, call },
        at: hour ? momentAt(dayOf(at), hour) : at,
      })),
    )
    .filter(({ at }) => at > span.since && at <= span.now)
    .sort((a, b) => b.at - a.at)[0];
  if (!due || isStale(due.jobRun, dayOf(due.at), today)) return undefined;
  return due.jobRun;
}

/**
 * The jobRun of a job that is run by hand as of a moment: a digest speaks of what has ended, or ends that day; the
 * quarter's review of the quarter before for as long as that one can still be made up for.
 */
export function jobRunAt(job: JobName, policy: Policy, at: number): JobRun {
  const today = dayOf(at);
  const current = periodOf(JOB_PERIODS[job], today);
  if (isDigest(job))
    return { job, period: current.to === today ? current : previousPeriod(current), call: "last" };
  const before = previousPeriod(current);
  if (job === "quarter-review-reminder" && isOpen(before, policy, today))
    return { job, period: before, call: "last" };
  const last = momentsOf(job, current, policy).find((moment) => moment.call === "last");
  return { job, period: current, call: last && today < dayOf(last.at) ? "first" : "last" };
}

/** Whether an jobRun of a day makes no sense any more to the one who hears it. */
export function isStale(jobRun: JobRun, due: Day, today: Day): boolean {
  return today > staleAfter(jobRun, due);
}

/** The last day on which a missed jobRun still makes sense to the one who hears it. */
function staleAfter({ job, period }: JobRun, due: Day): Day {
  switch (job) {
    case "monday-reminder":
      return period.to;
    case "month-end-reminder":
      return addDays(period.to, 2);
    case "week-digest":
    case "quarter-review-reminder":
      return addDays(period.to, 7);
    case "month-digest":
      return addDays(period.to, 20);
    case "year-pledge-reminder":
      return addDays(due, 30);
    case "year-report-reminder":
      return addDays(due, 10);
  }
}
