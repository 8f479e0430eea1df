import type { Services } from "../chat/services.ts";
import { chunksOf } from "../records/database/chunks.ts";
import type { NoticeMessage } from "../records/notices/notices-model.ts";
import type { UnitFacts } from "../rules/organisation/tree.ts";
import { type Claim, isDone, type Owed } from "../rules/reminders/urgency.ts";
import { type JobRun, jobRunId } from "./job-run.ts";
import { LETTERS_PER_CHUNK, type Letter } from "./letter.ts";
import { type Cohort, type Recipient, recipientsOf } from "./recipients.ts";

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

/** One kind of reminder: whom it may concern, and what it says to them. */
export interface Reminder {
  concerns?(recipient: Recipient): boolean;
  /** By the cadre's code; nobody hears anything who is not in it. */
  write(recipients: readonly Recipient[], context: ReminderContext): Promise<Map<string, ReminderText>>;
}

/** A reminder on its way to one person. */
export interface ReminderLetter extends Letter, Claim {
  unit: string;
  /** Nothing is left to do, and there are no thanks in it: said only because a job speaks to all at once. */
  needless: boolean;
}

/** The letters of a reminder, lot by lot; those whose notice was queued before are not written again. */
export async function* reminderLetters(
  services: Services,
  { reminder, jobRun, cohort, again }: { reminder: Reminder; jobRun: JobRun; cohort: Cohort; again: boolean },
  at: number,
): AsyncGenerator<ReminderLetter[]> {
  const { roll, recipients } = await recipientsOf(services, cohort, at);
  const concerned = recipients.filter((recipient) => reminder.concerns?.(recipient) ?? true);
  for (const chunk of chunksOf(concerned, LETTERS_PER_CHUNK)) {
    const name = ({ person }: Recipient) => `${jobRunId(jobRun)}:${person.code}`;
    const settled = again ? new Set<string>() : await services.notices.settled(chunk.map(name));
    const open = chunk.filter((recipient) => !settled.has(name(recipient)));
    const said = await reminder.write(open, { services, jobRun, at, units: roll.units });
    yield open.flatMap(({ person: { code, name, unit, head }, to }) => {
      const own = said.get(code);
      if (!own) return [];
      const { message, owed, thanks = false } = own;
      const needless = isDone(owed) && !thanks;
      return [{ recipient: code, to, name, messages: [message], unit, head, owed, needless }];
    });
  }
}
