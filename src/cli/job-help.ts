import type { JobName } from "../rules/duties/moments.ts";
import type { PlainKey, Words } from "../words/words.ts";

const ABOUT = {
  "monday-reminder": "cli-job-monday-reminder",
  "week-digest": "cli-job-week-digest",
  "month-end-reminder": "cli-job-month-end-reminder",
  "month-digest": "cli-job-month-digest",
  "quarter-review-reminder": "cli-job-quarter-review-reminder",
  "year-pledge-reminder": "cli-job-year-pledge-reminder",
  "year-report-reminder": "cli-job-year-report-reminder",
} as const satisfies Record<JobName, PlainKey>;

/** What each job does, and what to take care of, for the help. */
export function jobHelp(words: Words): string {
  const longest = Math.max(...Object.keys(ABOUT).map((name) => name.length));
  const rows = Object.entries(ABOUT).map(([name, key]) => `  ${name.padEnd(longest)}  ${words.label(key)}`);
  return [words.label("cli-job-names"), ...rows, "", words.label("cli-job-future")].join("\n");
}
