import type { Services } from "../chat/services.ts";
import type { JobName } from "../rules/duties/moments.ts";
import { digestLetters } from "./digest-letters.ts";
import { quarterReviewReminder, yearPledgeReminder } from "./form-reminders.ts";
import type { JobRun } from "./job-run.ts";
import type { Letter } from "./letter.ts";
import { mondayReminder } from "./monday-reminder.ts";
import { monthEndReminder } from "./month-end-reminder.ts";
import type { Cohort } from "./recipients.ts";
import { type Reminder, reminderLetters } from "./reminder.ts";
import { yearReportReminder } from "./year-report-reminder.ts";

/** The jobs, by the names of the contract. When each speaks is in `rules/moments.ts`. */
const JOBS: Readonly<Record<JobName, Reminder | "digest">> = {
  "monday-reminder": mondayReminder,
  "week-digest": "digest",
  "month-end-reminder": monthEndReminder,
  "month-digest": "digest",
  "quarter-review-reminder": quarterReviewReminder,
  "year-pledge-reminder": yearPledgeReminder,
  "year-report-reminder": yearReportReminder,
};

/** Nothing for a digest. */
export function reminderOf(job: JobName): Reminder | undefined {
  const work = JOBS[job];
  return work === "digest" ? undefined : work;
}

/**
 * What a job says on an jobRun to a cohort, lot by lot, as of a moment.
 * @param again also what was queued before: for a dry run
 */
export function lettersOf(
  services: Services,
  { jobRun, cohort, again }: { jobRun: JobRun; cohort: Cohort; again: boolean },
  at: number,
): AsyncGenerator<Letter[]> {
  const reminder = reminderOf(jobRun.job);
  return reminder
    ? reminderLetters(services, { reminder, jobRun, cohort, again }, at)
    : digestLetters(services, { jobRun, cohort, again }, at);
}
