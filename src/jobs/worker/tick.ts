import type { Services } from "../../chat/services.ts";
import { addDays, dayOf } from "../../rules/calendar/time.ts";
import type { Policy } from "../../rules/duties/policy.ts";
import { type DigestWriters, digestWriters } from "../digests/digest-letters.ts";
import { endFanOuts } from "../fan-out/end.ts";
import { planTogether } from "../fan-out/fan-out.ts";
import { letOut } from "../fan-out/let-out.ts";
import { type JobRun, jobRunId } from "../job-run.ts";
import { tellOfOpenAbsences } from "../letters/absence-letters.ts";
import { tellOfOpenApps } from "../letters/app-letters.ts";
import { tellDissolvedGroups } from "../letters/dissolved-groups.ts";
import { tellOfHandovers } from "../letters/handovers.ts";
import type { Asked } from "../letters/letters.ts";
import { tellOfOpenPapers } from "../letters/open-papers.ts";
import type { Cohort } from "../letters/recipients.ts";
import { tellOfOpenRequests } from "../letters/request-letters.ts";
import { tellOfOpenWorks } from "../letters/work-letters.ts";
import { recallSoon } from "../reminders/soon-recall.ts";
import { dueNow, type Listener } from "./due.ts";
import { letGoOfFiles } from "./let-go-of-files.ts";
import { runForGroups, runTogether } from "./run-job.ts";
import { allReportDays, type Timing, timingsOf } from "./timing.ts";

/** Those who share the moments of jobs, within units that share a policy: bound groups, or people by their own hour. */
type Share = "groups" | { hour: string | null };

/**
 * Looks at the clock: does the erasures that are due, and runs each job for its latest moment that was not dealt with,
 * with everything for one person in one message. So a moment missed in an outage is caught up once, and five missed
 * ones become one. Killed halfway, the next tick finishes. What waits for its place in a fan-out is let out when its
 * time has come.
 * @param now epoch milliseconds
 * @throws AggregateError when jobs failed; a failing job does not stop the others
 */
export async function tick(services: Services, now: number): Promise<void> {
  const since = await services.jobRuns.since(now);
  const timings = await timingsOf(services, now);
  const hours = await ownHours(services);
  const failures: unknown[] = [];
  const note = (error: unknown) => void failures.push(error);
  await services.personalData.eraseDue(new Date(now)).catch(note);
  await letGoOfFiles(services, now).catch(note);
  const digests = digestWriters(services, now);
  const shares: Share[] = ["groups", { hour: null }, ...hours.map((hour) => ({ hour }))];
  const reportDays = allReportDays(timings);
  for (const share of shares)
    await runWhatIsDue(services, { timings, reportDays, share, digests, note }, { since, now }).catch(note);
  await tellDissolvedGroups(services, now).catch(note);
  await tellOfHandovers(services, now).catch(note);
  await tellOfOpenRequests(services, now).catch(note);
  await tellOfOpenAbsences(services, now).catch(note);
  await tellOfOpenWorks(services, now).catch(note);
  await tellOfOpenPapers(services, now).catch(note);
  await tellOfOpenApps(services, now).catch(note);
  await recallSoon(services, now).catch(note);
  await letOut(services, now).catch(note);
  await endFanOuts(services, now).catch(note);
  if (failures.length > 0)
    throw new AggregateError(failures, "some jobs failed; the next look tries them again");
}

/** A message budget asks about this week's days; a personal export shows some more. */
const NUDGES_KEPT_DAYS = 60;

interface Look {
  timings: readonly Timing[];
  reportDays: readonly string[];
  share: Share;
  digests: DigestWriters;
  note: (error: unknown) => void;
}

/** What is due to those of one timing. */
interface DueToThem {
  asked: Asked;
  policy: Policy;
  failed: Set<JobRun>;
  /** Of a run, for those whom it is for. */
  nameOf(run: JobRun): string;
  /** Nothing of it can be taken as done. */
  fails(error: unknown): void;
}

async function runWhatIsDue(
  services: Services,
  { timings, ...look }: Look,
  span: { since: number; now: number },
): Promise<void> {
  const { share } = look;
  const due: DueToThem[] = [];
  for (const timing of timings) {
    const found = await dueTo(services, { timing, ...look }, span);
    if (found) due.push(found);
  }
  // At an hour of one's own there is nothing to spread.
  if (share !== "groups" && share.hour === null) await planTogether(services, due, span.now);
  else
    for (const { asked, fails } of due)
      await (share === "groups" ? runForGroups : runTogether)(services, asked, span.now).catch(fails);
  if (due.some(({ asked }) => asked.runs.some(({ job }) => job === "week-digest")))
    await services.nudges.forgetBefore(addDays(dayOf(span.now), -NUDGES_KEPT_DAYS));
  for (const { asked, failed, nameOf } of due)
    for (const run of asked.runs) if (!failed.has(run)) await services.jobRuns.finish(nameOf(run), span.now);
}

async function dueTo(
  services: Pick<Services, "jobRuns">,
  { timing, reportDays, share, digests, note }: Omit<Look, "timings"> & { timing: Timing },
  span: { since: number; now: number },
): Promise<DueToThem | undefined> {
  const { name, policy, units } = timing;
  const whose = share === "groups" ? share : (share.hour ?? "");
  const nameOf = (run: JobRun) => [jobRunId(run), name, whose].join(":");
  const runs: JobRun[] = [];
  for (const run of dueNow(policy, listenerOf(share, reportDays), span))
    if (!(await services.jobRuns.isFinished(nameOf(run)))) runs.push(run);
  if (runs.length === 0) return undefined;
  const failed = new Set<JobRun>();
  const onFailure = (run: JobRun, error: unknown) => {
    failed.add(run);
    note(error);
  };
  const cohort: Cohort = { units, ...(share === "groups" ? {} : share) };
  const fails = (error: unknown) => {
    for (const run of runs) failed.add(run);
    note(error);
  };
  return { asked: { runs, cohort, digests, onFailure }, policy, failed, nameOf, fails };
}

function listenerOf(share: Share, reportDays: readonly string[]): Listener {
  return share === "groups"
    ? { kind: "group" }
    : { kind: "person", hour: share.hour ?? undefined, reportDays };
}

async function ownHours(services: Pick<Services, "reminderSettings">): Promise<string[]> {
  const settings = await services.reminderSettings.all();
  return [...new Set([...settings.values()].flatMap(({ hour }) => hour ?? []))].sort();
}
