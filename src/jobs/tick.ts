import type { House } from "../chat/house.ts";
import { JOB_PERIODS, type JobName } from "../rules/moments.ts";
import { planOccasion } from "./fan-out.ts";
import { endFanOuts } from "./fan-out-end.ts";
import { isJobName } from "./job-text.ts";
import { letOut } from "./let-out.ts";
import { isDigest, latestDue, occasionId } from "./occasion.ts";
import type { Cohort } from "./recipients.ts";
import { runOccasion } from "./run-job.ts";
import { type Timing, timingsOf } from "./timing.ts";

/**
 * Looks at the clock: erasures that are due are done, and of each job, whatever moment came last and was not dealt with is
 * dealt with now. So a moment missed in an outage is caught up once, and five missed ones are one. Killed in its middle, the
 * next tick finishes it. What waits for its place in a fan-out is let out when its time has come.
 * @param now epoch milliseconds
 * @throws AggregateError when jobs failed; one that fails does not keep the others from running
 */
export async function tick(house: House, now: number): Promise<void> {
  const since = await house.jobRuns.since(now);
  const timings = await timingsOf(house, now);
  const hours = await ownHours(house);
  const failures: unknown[] = [];
  await house.personalData.eraseDue(new Date(now)).catch((error) => failures.push(error));
  const note = (error: unknown) => void failures.push(error);
  for (const job of JOB_NAMES) {
    for (const timing of timings) {
      const cohorts = isDigest(job) ? [undefined] : [null, ...hours];
      for (const hour of cohorts) await runIfDue(house, job, timing, hour, { since, now }).catch(note);
    }
  }
  await letOut(house, now).catch(note);
  await endFanOuts(house, now).catch(note);
  if (failures.length > 0)
    throw new AggregateError(failures, "some jobs failed; the next look tries them again");
}

const JOB_NAMES: readonly JobName[] = Object.keys(JOB_PERIODS).filter(isJobName);

/** @param hour people with this time of their own; null: those without one; undefined: everybody */
async function runIfDue(
  house: House,
  job: JobName,
  timing: Timing,
  hour: string | null | undefined,
  span: { since: number; now: number },
): Promise<void> {
  const occasion = latestDue(job, timing.policy, span, hour ?? undefined);
  if (!occasion) return;
  const run = [occasionId(occasion), timing.name, hour ?? ""].join(":");
  if (await house.jobRuns.isFinished(run)) return;
  const cohort: Cohort = { units: timing.units, ...(hour === undefined ? {} : { hour }) };
  // At an hour of one's own, and with digests, there is nothing to spread.
  if (hour === null) await planOccasion(house, occasion, cohort, timing.policy, span.now);
  else await runOccasion(house, occasion, cohort, span.now);
  await house.jobRuns.finish(run, span.now);
}

async function ownHours(house: Pick<House, "reminderSettings">): Promise<string[]> {
  const settings = await house.reminderSettings.all();
  return [...new Set([...settings.values()].flatMap(({ hour }) => hour ?? []))].sort();
}
