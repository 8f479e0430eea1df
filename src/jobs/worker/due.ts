import { nextPeriod, periodOf, previousPeriod } from "../../rules/calendar/periods.ts";
import { type Day, dayOf, momentAt } from "../../rules/calendar/time.ts";
import { isOpen } from "../../rules/duties/corrections.ts";
import type { Policy } from "../../rules/duties/policy.ts";
import { broughtTogether, type Call } from "../../rules/reminders/message-budget.ts";
import { inTheDay, isQuiet } from "../../rules/reminders/quiet-hours.ts";
import type { JobRun } from "../job-run.ts";
import { JOB_NAMES, type JobName, jobOf } from "../job-table.ts";

/** An run, and when it is said. */
export interface Due extends Call {
  readonly run: JobRun;
}

/**
 * Who is spoken to: a group, or people: those with a time of day of their own (`HH:mm`) at that; `head` left out: of both
 * kinds.
 */
export type Listener =
  | { kind: "person"; hour?: string | undefined; head?: boolean | undefined }
  | { kind: "group" };

/**
 * Everything that jobs say to such a listener in the periods around a day, each at the moment at which it is said: outside
 * the quiet hours, and what falls together at one moment.
 */
export function callsAround(day: Day, policy: Policy, listener: Listener): Due[] {
  const calls = JOB_NAMES.filter((job) => hears(listener, job)).flatMap((job) => {
    const { kind, who, moments, period: of, keepsItsHour = false, ...row } = jobOf(job);
    const ofFew = row.ofFew || who === "heads" || who === "heads-below";
    const current = periodOf(of, day);
    const periods = [
      previousPeriod(previousPeriod(current)),
      previousPeriod(current),
      current,
      nextPeriod(current),
    ];
    return periods.flatMap((period) =>
      moments(period, policy).map(({ call, at }): Due => {
        const own =
          kind === "reminder" && !keepsItsHour && listener.kind === "person" ? listener.hour : undefined;
        const chosen = own === undefined ? at : momentAt(dayOf(at), own);
        return {
          kind,
          ofFew,
          keepsItsHour,
          at: inTheDay(chosen, policy.reminders),
          run: { job, period, call },
        };
      }),
    );
  });
  return broughtTogether(calls);
}

function hears(listener: Listener, job: JobName): boolean {
  const { who } = jobOf(job);
  if (listener.kind === "group") return who === "heads-and-groups";
  return who === "cadres" || listener.head !== false;
}

/**
 * The runs that are due: of each job the one that came last. After an outage the missed ones before it stay unsaid, and
 * it too once it is stale, or night where it makes sense at its own hour only: it would be held until another day.
 * @param span since when runs may have been missed, and now; epoch milliseconds
 */
export function dueNow(
  policy: Policy,
  listener: Listener,
  { since, now }: { since: number; now: number },
): JobRun[] {
  const today = dayOf(now);
  const came = callsAround(today, policy, listener)
    .filter(({ at }) => at > since && at <= now)
    .sort((a, b) => b.at - a.at);
  return JOB_NAMES.flatMap((job) => {
    const latest = came.find(({ run }) => run.job === job);
    const isLate = latest?.keepsItsHour && isQuiet(now, policy.reminders);
    return latest && !isLate && !isStale(latest.run, dayOf(latest.at), today) ? [latest.run] : [];
  });
}

/**
 * The run of a job started by hand as of a moment. A digest is about a period that has ended, or ends that day. The
 * quarter's review is about the last quarter for as long as that can still be made up for.
 */
export function jobRunAt(job: JobName, policy: Policy, at: number): JobRun {
  const today = dayOf(at);
  const { kind, moments, period: of } = jobOf(job);
  const current = periodOf(of, today);
  if (kind === "digest")
    return { job, period: current.to === today ? current : previousPeriod(current), call: "last" };
  const before = previousPeriod(current);
  if (job === "quarter-review-reminder" && isOpen(before, policy, today))
    return { job, period: before, call: "last" };
  const calls = moments(current, policy);
  const came = calls.findLast(({ at: due }) => dayOf(due) <= today);
  return { job, period: current, call: came?.call ?? (calls.length > 0 ? "first" : "last") };
}

/** Whether a run no longer makes sense to its recipients on a day. */
export function isStale({ job, period }: JobRun, due: Day, today: Day): boolean {
  return today > jobOf(job).staleAfter(period, due);
}
