import type { House } from "../chat/house.ts";
import type { JobName } from "../rules/moments.ts";
import { digestLetters } from "./digest-letters.ts";
import { quarterReviewReminder, yearPledgeReminder } from "./form-reminders.ts";
import type { Letter } from "./letter.ts";
import { mondayReminder } from "./monday-reminder.ts";
import { monthEndReminder } from "./month-end-reminder.ts";
import type { Occasion } from "./occasion.ts";
import type { Cohort } from "./recipients.ts";
import { type Reminder, reminderLetters } from "./reminder.ts";
import { yearReportReminder } from "./year-report-reminder.ts";

/**
 * What a job says on an occasion to a cohort, lot by lot, as of a moment.
 * @param again also what was queued before: for a dry run
 */
type Write = (
  house: House,
  occasion: Occasion,
  cohort: Cohort,
  at: number,
  again: boolean,
) => AsyncGenerator<Letter[]>;

const remind =
  (reminder: Reminder): Write =>
  (house, ...rest) =>
    reminderLetters(house, reminder, ...rest);

/** The jobs, by the names of the contract. When each speaks is in `rules/moments.ts`. */
export const JOBS: Readonly<Record<JobName, Write>> = {
  "monday-reminder": remind(mondayReminder),
  "week-digest": digestLetters,
  "month-end-reminder": remind(monthEndReminder),
  "month-digest": digestLetters,
  "quarter-review-reminder": remind(quarterReviewReminder),
  "year-pledge-reminder": remind(yearPledgeReminder),
  "year-report-reminder": remind(yearReportReminder),
};
