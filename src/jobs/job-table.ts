import type { Job } from "./job.ts";
import { MONTHLY_JOBS } from "./monthly-jobs.ts";
import { QUARTERLY_AND_YEARLY_JOBS } from "./quarterly-and-yearly-jobs.ts";
import { WEEKLY_JOBS } from "./weekly-jobs.ts";

/** The jobs, by the names of the contract. */
export const JOBS = {
  ...WEEKLY_JOBS,
  ...MONTHLY_JOBS,
  ...QUARTERLY_AND_YEARLY_JOBS,
} as const satisfies Record<string, Job>;

export type JobName = keyof typeof JOBS;

/** Their names, in the table's order. */
export const JOB_NAMES: readonly JobName[] = Object.keys(JOBS).filter(isJobName);

export function isJobName(name: string): name is JobName {
  return Object.hasOwn(JOBS, name);
}

export function jobOf(name: JobName): Job {
  return JOBS[name];
}
