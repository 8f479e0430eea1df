import type { Services } from "../../chat/services.ts";
import type { NoticeMessage } from "../../records/notices/notices-model.ts";
import { type JobRun, jobRunId } from "../job-run.ts";
import type { JobName } from "../job-table.ts";
import { asFewMessages } from "../letters/as-few-messages.ts";
import { besideOthers } from "../letters/beside.ts";
import { deliver, type Letter } from "../letters/letter.ts";
import { type Asked, groupLetters, personLetters } from "../letters/letters.ts";
import { lettersPace } from "../letters/letters-pace.ts";
import { jobRunsAt } from "./due.ts";
import { allReportDays, timingsOf } from "./timing.ts";

/** What a job sent, or would send. */
export interface JobResult {
  /** Notices queued now; nobody is told twice. */
  sent: number;
  /** For a dry run only: every notice, whether it was sent before or not. */
  preview: { to: string; text: string }[];
}

/**
 * Runs a job as if it were the moment `at` (epoch milliseconds), for everybody at once whatever their own hours. A
 * digest is about the last period that has ended by the end of that day. Each person is told once per period and call,
 * however often this runs.
 */
export async function runJob(
  services: Services,
  job: JobName,
  { at, dryRun = false }: { at: number; dryRun?: boolean },
): Promise<JobResult> {
  const cohorts = new Map<string, { run: JobRun; units: Set<string> }>();
  const timings = await timingsOf(services, at);
  const days = allReportDays(timings);
  for (const { policy, units } of timings) {
    for (const run of jobRunsAt(job, policy, { at, days })) {
      const same = cohorts.get(jobRunId(run)) ?? { run, units: new Set() };
      for (const unit of units) same.units.add(unit);
      cohorts.set(jobRunId(run), same);
    }
  }
  const result: JobResult = { sent: 0, preview: [] };
  for (const { run, units } of cohorts.values()) {
    const asked: Asked = { runs: [run], cohort: { units }, again: dryRun };
    if (dryRun) result.preview.push(...(await preview(services, asked, at)));
    else result.sent += (await runForGroups(services, asked, at)) + (await runTogether(services, asked, at));
  }
  return result;
}

/** Says what runs bring to people, all of it at once. Killed and run again, it says the rest. @returns how many notices were queued */
export async function runTogether(services: Services, asked: Asked, at: number): Promise<number> {
  const pace = lettersPace();
  let sent = 0;
  for await (const lot of personLetters(services, asked, at)) sent += await deliver(services, lot, at, pace);
  return sent;
}

/** As {@link runTogether}, to bound groups: digests only. */
export async function runForGroups(services: Services, asked: Asked, at: number): Promise<number> {
  let sent = 0;
  for await (const lot of groupLetters(services, asked, at)) sent += await deliver(services, lot, at);
  return sent;
}

async function preview(services: Services, asked: Asked, at: number) {
  const shown: JobResult["preview"] = [];
  for await (const lot of groupLetters(services, asked, at))
    shown.push(...lot.map((letter) => asPreview(services, letter)));
  for await (const lot of personLetters(services, asked, at))
    shown.push(...lot.map((letter) => asPreview(services, letter)));
  return shown;
}

function asPreview(
  { post }: Pick<Services, "post">,
  { to, name, parts }: Letter,
): JobResult["preview"][number] {
  const messages = asFewMessages(
    besideOthers(parts).flatMap((part) => part.messages),
    (message) => post.fits(to, message),
  );
  return { to: name, text: messages.map(readAloud).join("\n\n") };
}

/** A message as plain text: its text, its table with one line per row, its buttons. */
export function readAloud({ text, table, choices }: NoticeMessage): string {
  const rows = table ? [table.head, ...table.rows].map((cells) => cells.join(" | ")) : [];
  const labels = choices?.options.map(({ label }) => `[${label}]`) ?? [];
  return [text, ...rows, labels.join(" ")].filter(Boolean).join("\n");
}
