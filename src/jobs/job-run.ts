import type { Period } from "../rules/calendar/periods.ts";
import type { CallName } from "../rules/duties/moments.ts";
import type { JobName } from "./job-table.ts";

/** One run of a job, about a period. */
export interface JobRun {
  job: JobName;
  period: Period;
  call: CallName;
}

/** A name for an run: `monday-reminder:2026-W48:last`. */
export function jobRunId({ job, period, call }: JobRun): string {
  return `${job}:${period.id}:${call}`;
}
