import { DateTime } from "luxon";
import type { Services } from "../chat/services.ts";
import { ZONE } from "../rules/calendar/time.ts";
import { refuse } from "../words/refusal.ts";
import { isJobName, JOB_NAMES } from "./job-table.ts";
import { resendInDoubt } from "./letters/letter.ts";
import { runJob } from "./worker/run-job.ts";

/**
 * Runs a job by its name, for the command line and the browser's side panel, and reports the outcome in words.
 * @param at ISO 8601; without an offset it is meant in Việt Nam
 * @throws Refusal for an unknown job or an invalid moment
 */
export async function runJobText(
  services: Services,
  name: string,
  at: string,
  { dryRun = false }: { dryRun?: boolean } = {},
): Promise<string> {
  const { words } = services;
  if (!isJobName(name)) throw refuse("jobs-unknown", { name, names: JOB_NAMES.join(", ") });
  const moment = DateTime.fromISO(at, { zone: ZONE });
  if (!moment.isValid) throw refuse("jobs-bad-moment", { at });
  const { sent, preview } = await runJob(services, name, { at: moment.toMillis(), dryRun });
  if (!dryRun) return sent > 0 ? words.text("jobs-done", { count: String(sent) }) : words.label("jobs-none");
  if (preview.length === 0) return words.label("jobs-none");
  const letters = preview.map(({ to, text }) => `${words.text("jobs-preview-to", { name: to })}\n${text}`);
  return [words.text("jobs-dry-run", { count: String(preview.length) }), ...letters].join("\n\n");
}

/** Sends every notice in doubt again, for the command line, and reports how many. */
export async function resendText(services: Services, at: number): Promise<string> {
  return services.words.text("jobs-resent", { count: String(await resendInDoubt(services, at)) });
}
