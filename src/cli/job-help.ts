import { JOB_NAMES, jobOf } from "../jobs/job-table.ts";
import type { Words } from "../words/words.ts";

/** What each job does, and what to take care of, for the help. */
export function jobHelp(words: Words): string {
  const longest = Math.max(...JOB_NAMES.map((name) => name.length));
  const rows = JOB_NAMES.map((name) => `  ${name.padEnd(longest)}  ${words.label(jobOf(name).words.about)}`);
  return [words.label("cli-job-names"), ...rows, "", words.label("cli-job-future")].join("\n");
}
