import type { Services } from "../chat/services.ts";
import type { NoticeMessage } from "../records/notices/notices-model.ts";
import type { JobName } from "../rules/duties/moments.ts";
import { type JobRun, jobRunAt, jobRunId } from "./job-run.ts";
import { lettersOf } from "./job-table.ts";
import { deliver, type Letter } from "./letter.ts";
import type { Cohort } from "./recipients.ts";
import { timingsOf } from "./timing.ts";

/** What a job said, or would say. */
export interface JobResult {
  /** Notices that were queued now; who had been told before is not told again. */
  sent: number;
  /** Only of a dry run: every notice, whether it was sent before or not. */
  preview: { to: string; text: string }[];
}

/**
 * Runs a job as if it were the moment `at` (epoch milliseconds), for everybody at once whatever their own hours. A digest
 * speaks of the last period that has ended by the end of that day. Each person is told once per period and call, however
 * often this runs.
 */
export async function runJob(
  services: Services,
  job: JobName,
  { at, dryRun = false }: { at: number; dryRun?: boolean },
): Promise<JobResult> {
  const cohorts = new Map<string, { jobRun: JobRun; units: Set<string> }>();
  for (const { policy, units } of await timingsOf(services, at)) {
    const jobRun = jobRunAt(job, policy, at);
    const same = cohorts.get(jobRunId(jobRun)) ?? { jobRun, units: new Set() };
    for (const unit of units) same.units.add(unit);
    cohorts.set(jobRunId(jobRun), same);
  }
  const result: JobResult = { sent: 0, preview: [] };
  for (const { jobRun, units } of cohorts.values()) {
    if (dryRun) result.preview.push(...(await preview(services, jobRun, { units }, at)));
    else result.sent += await sendJobRun(services, jobRun, { units }, at);
  }
  return result;
}

/** Says what an jobRun brings to a cohort. Killed and run again, it says the rest. @returns how many notices were queued */
export async function sendJobRun(
  services: Services,
  jobRun: JobRun,
  cohort: Cohort,
  at: number,
): Promise<number> {
  let sent = 0;
  for await (const lot of lettersOf(services, { jobRun, cohort, again: false }, at))
    sent += await deliver(services, jobRunId(jobRun), lot, at);
  return sent;
}

async function preview(services: Services, jobRun: JobRun, cohort: Cohort, at: number) {
  const shown: JobResult["preview"] = [];
  for await (const lot of lettersOf(services, { jobRun, cohort, again: true }, at))
    shown.push(...lot.map(asPreview));
  return shown;
}

function asPreview({ name, messages }: Letter): JobResult["preview"][number] {
  return { to: name, text: messages.map(readAloud).join("\n\n") };
}

/** A message as plain text: its words, its table a line a row, its buttons. */
export function readAloud({ text, table, choices }: NoticeMessage): string {
  const rows = table ? [table.head, ...table.rows].map((cells) => cells.join(" | ")) : [];
  const labels = choices?.options.map(({ label }) => `[${label}]`) ?? [];
  return [text, ...rows, labels.join(" ")].filter(Boolean).join("\n");
}
