import type { Services } from "../chat/services.ts";
import { JOB_PERIODS, type JobName } from "../rules/duties/moments.ts";
import { planJobRun } from "./fan-out.ts";
import { endFanOuts } from "./fan-out-end.ts";
import { isDigest, jobRunId, latestDue } from "./job-run.ts";
import { isJobName } from "./job-text.ts";
import { letOut } from "./let-out.ts";
import type { Cohort } from "./recipients.ts";
import { sendJobRun } from "./run-job.ts";
import { type Timing, timingsOf } from "./timing.ts";

/**
 * Looks at the clock: erasures that are due are done, and of each job, whatever moment came last and was not dealt with is
 * dealt with now. So a moment missed in an outage is caught up once, and five missed ones are one. Killed in its middle, the
 * next tick finishes it. What waits for its place in a fan-out is let out when its time has come.
 * @param now epoch milliseconds
 * @throws AggregateError when jobs failed; one that fails does not keep the others from running
 */
export async function tick(services: Services, now: number): Promise<void> {
  const since = await services.jobRuns.since(now);
  const timings = await timingsOf(services, now);
  const hours = await ownHours(services);
  const failures: unknown[] = [];
  await services.personalData.eraseDue(new Date(now)).catch((error) => failures.push(error));
  const note = (error: unknown) => void failures.push(error);
  for (const job of JOB_NAMES) {
    for (const timing of timings) {
      const cohorts = isDigest(job) ? [undefined] : [null, ...hours];
      for (const hour of cohorts) await runIfDue(services, { job, timing, hour }, { since, now }).catch(note);
    }
  }
  await letOut(services, now).catch(note);
  await endFanOuts(services, now).catch(note);
  if (failures.length > 0)
    throw new AggregateError(failures, "some jobs failed; the next look tries them again");
}

const JOB_NAMES: readonly JobName[] = Object.keys(JOB_PERIODS).filter(isJobName);

/** @param hour people with this time of their own; null: those without one; undefined: everybody */
async function runIfDue(
  services: Services,
  { job, timing, hour }: { job: JobName; timing: Timing; hour: string | null | undefined },
  span: { since: number; now: number },
): Promise<void> {
  const jobRun = latestDue(job, timing.policy, span, hour ?? undefined);
  if (!jobRun) return;
  const run = [jobRunId(jobRun), timing.name, hour ?? ""].join(":");
  if (await services.jobRuns.isFinished(run)) return;
  const cohort: Cohort = { units: timing.units, ...(hour === undefined ? {} : { hour }) };
  // At an hour of one's own, and with digests, there is nothing to spread.
  if (hour === null) await planJobRun(services, { jobRun, cohort, policy: timing.policy }, span.now);
  else await sendJobRun(services, jobRun, cohort, span.now);
  await services.jobRuns.finish(run, span.now);
}

async function ownHours(services: Pick<Services, "reminderSettings">): Promise<string[]> {
  const settings = await services.reminderSettings.all();
  return [...new Set([...settings.values()].flatMap(({ hour }) => hour ?? []))].sort();
}
