import type { Services } from "../../chat/services.ts";
import type { NoticeMessage } from "../../records/notices/notices-model.ts";
import type { Cadre } from "../../records/people/cadre.ts";
import type { UnitFacts } from "../../rules/organisation/tree.ts";
import type { Owed } from "../../rules/reminders/urgency.ts";
import type { JobRun } from "../job-run.ts";
import type { Beside } from "../letters/beside.ts";
import type { Recipient } from "../letters/recipients.ts";

/** What a reminder is written from. */
export interface ReminderContext {
  services: Services;
  jobRun: JobRun;
  /** The moment it is written for, epoch milliseconds. */
  at: number;
  units: UnitFacts;
  /** It is only shown what would be said: nothing may be noted. */
  isTrial: boolean;
  /** Those, by code, whose message budget has room for one message more today. */
  withRoom(people: readonly Cadre[]): Promise<ReadonlySet<string>>;
}

/** A reminder's text for one person. */
export interface ReminderText {
  message: NoticeMessage;
  /** What is still owed of the duty; left out where nothing is counted. */
  owed?: Owed | undefined;
  /** Worth sending even when nothing is owed any more. */
  thanks?: true;
  /** What of it another job, that may speak in the same letter, does not tell. */
  beside?: Beside | undefined;
}

/** What a kind of reminder says to those whom it may concern. */
export interface Reminder {
  /** By the cadre's code; those who are not in it get nothing. */
  write(recipients: readonly Recipient[], context: ReminderContext): Promise<Map<string, ReminderText>>;
  /** Those of some cadres, by code, to whom a run has something to say; left out: it may be anybody. */
  concerns?(
    cadres: readonly string[],
    run: JobRun,
    services: Pick<Services, "deeds" | "events" | "cadres" | "noticeAddresses">,
  ): Promise<ReadonlyMap<string, unknown>>;
}
