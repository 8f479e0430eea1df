import type { Services } from "../chat/services.ts";
import type { NoticeMessage } from "../records/notices/notices-model.ts";
import type { UnitFacts } from "../rules/organisation/tree.ts";
import type { Owed } from "../rules/reminders/urgency.ts";
import type { JobRun } from "./job-run.ts";
import type { Recipient } from "./recipients.ts";

/** What a reminder is written from. */
export interface ReminderContext {
  services: Services;
  jobRun: JobRun;
  /** The moment it speaks at, epoch milliseconds. */
  at: number;
  units: UnitFacts;
}

/** What a reminder says to one person. */
export interface ReminderText {
  message: NoticeMessage;
  /** What of the duty is owed still; left out: nothing is counted. */
  owed?: Owed | undefined;
  /** Worth hearing also for one who owes nothing any more. */
  thanks?: true;
}

/** What a kind of reminder says to those whom it may concern. */
export interface Reminder {
  /** By the cadre's code; nobody hears anything who is not in it. */
  write(recipients: readonly Recipient[], context: ReminderContext): Promise<Map<string, ReminderText>>;
}
