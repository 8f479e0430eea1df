import { nextPeriod, periodOf, previousPeriod } from "../../rules/calendar/periods.ts";
import { type Day, dayOf, momentAt } from "../../rules/calendar/time.ts";
import { isOpen } from "../../rules/duties/corrections.ts";
import { type CallName, reportDayOf } from "../../rules/duties/moments.ts";
import type { Policy } from "../../rules/duties/policy.ts";
import { reportDays } from "../../rules/duties/report-day.ts";
import { broughtTogether, type Call } from "../../rules/reminders/message-budget.ts";
import { inTheDay, isQuiet } from "../../rules/reminders/quiet-hours.ts";
import { grouped } from "../fan-out/grouped.ts";
import type { Job } from "../job.ts";
import type { JobRun } from "../job-run.ts";
import { JOB_NAMES, type JobName, jobOf } from "../job-table.ts";

/** An run, and when it is said. */
export interface Due extends Call {
  readonly run: JobRun;
}

/**
 * Who is spoken to: a group, or people: those with a time of day of their own (`HH:mm`) at that; `hears` left out: of all kinds.
 * `reportDays` are days before which reports come in to a unit in which somebody acts beside their home: they hear of these, too, and
 * at home's times, so that a day's words to one person are one message; whoever does not act there is spoken to as without them.
 */
export type Listener =
  | {
      kind: "person";
      hour?: string | undefined;
      hears?: ((who: Job["who"]) => boolean) | undefined;
      reportDays?: readonly string[];
    }
  | { kind: "group" };

/**
 * Everything that jobs say to such a listener in the periods around a day, each at the moment at which it is said: outside
 * the quiet hours, and what falls together at one moment.
 */
export function callsAround(day: Day, policy: Policy, listener: Listener): Due[] {
  const elsewhere = listener.kind === "person" ? (listener.reportDays ?? []) : [];
  const own = reportDays(policy);
  const days = [...new Set([...own, ...elsewhere])].toSorted();
  const calls = JOB_NAMES.filter((job) => hears(listener, job)).flatMap((job) => {
    const { kind, who, moments, period: of, keepsItsHour = false, ...row } = jobOf(job);
    const ofHeads = who !== "cadres";
    const ofFew = row.ofFew || (kind === "reminder" && ofHeads);
    const current = periodOf(of, day);
    const periods = [
      previousPeriod(previousPeriod(current)),
      previousPeriod(current),
      current,
      nextPeriod(current),
    ];
    return periods.flatMap((period) =>
      moments(period, policy, days).map(({ call, at }): Due => {
        const hour =
          kind === "reminder" && !keepsItsHour && listener.kind === "person" ? listener.hour : undefined;
        const chosen = hour === undefined ? at : momentAt(dayOf(at), hour);
        const reportDay = reportDayOf(call);
        return {
          kind,
          ofFew,
          ofHeads,
          keepsItsHour,
          ofElsewhere: reportDay !== undefined && !own.includes(reportDay),
          at: inTheDay(chosen, policy.reminders),
          run: { job, period, call },
        };
      }),
    );
  });
  return broughtTogether(calls);
}

function hears(listener: Listener, job: JobName): boolean {
  const { who, toGroups = false } = jobOf(job);
  if (listener.kind === "group") return toGroups;
  return listener.hears?.(who) ?? true;
}

/**
 * The runs that are due: of each job, and of each day whose reports it is about, the one that came last. After an outage the missed ones before it stay unsaid, and
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
  const ofEach = grouped(came, ({ run: { job, call } }) => `${job} ${reportDayOf(call) ?? ""}`);
  return [...ofEach.values()]
    .flatMap(([latest]) => latest ?? [])
    .filter(({ run, at, keepsItsHour }) => {
      const isLate = keepsItsHour && isQuiet(now, policy.reminders);
      return !isLate && !isStale(run, dayOf(at), today);
    })
    .map(({ run }) => run)
    .sort((a, b) => JOB_NAMES.indexOf(a.job) - JOB_NAMES.indexOf(b.job));
}

/**
 * The runs of a job started by hand as of a moment: one, or one of each day whose reports it is about. A digest is about a period
 * that has ended, or ends that day. The quarter's review is about the last quarter for as long as that can still be made up for.
 */
export function jobRunsAt(
  job: JobName,
  policy: Policy,
  { at, days }: { at: number; days: readonly string[] },
): JobRun[] {
  const today = dayOf(at);
  const { kind, moments, period: of } = jobOf(job);
  const current = periodOf(of, today);
  if (kind === "digest")
    return [{ job, period: current.to === today ? current : previousPeriod(current), call: "last" }];
  const before = previousPeriod(current);
  if (job === "quarter-review-reminder" && isOpen(before, policy, today))
    return [{ job, period: before, call: "last" }];
  const all = moments(current, policy, days);
  const came = all.filter(({ at: due }) => dayOf(due) <= today);
  const ofDays = grouped(came, ({ call }) => reportDayOf(call) ?? "");
  const calls = [...ofDays.values()].flatMap((each) => each.at(-1) ?? []);
  const run = (call: CallName): JobRun => ({ job, period: current, call });
  return calls.length > 0 ? calls.map(({ call }) => run(call)) : [run(all[0]?.call ?? "last")];
}

/** Whether a run no longer makes sense to its recipients on a day. */
export function isStale({ job, period }: JobRun, due: Day, today: Day): boolean {
  return today > jobOf(job).staleAfter(period, due);
}
