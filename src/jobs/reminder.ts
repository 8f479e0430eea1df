import type { House } from "../chat/house.ts";
import type { NoticeMessage } from "../records/notices-model.ts";
import type { UnitFacts } from "../rules/tree.ts";
import { type Claim, isDone, type Owed } from "../rules/urgency.ts";
import { inLots, type Letter } from "./letter.ts";
import { type Occasion, occasionId } from "./occasion.ts";
import { type Cohort, type Recipient, recipientsOf } from "./recipients.ts";

/** What a reminder is written from. */
export interface ReminderContext {
  house: House;
  occasion: Occasion;
  /** The moment it speaks at, epoch milliseconds. */
  at: number;
  units: UnitFacts;
}

/** What a reminder says to one person. */
export interface Said {
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
  write(recipients: readonly Recipient[], context: ReminderContext): Promise<Map<string, Said>>;
}

/** A reminder on its way to one person. */
export interface ReminderLetter extends Letter, Claim {
  unit: string;
  /** Nothing is left to do, and there are no thanks in it: said only because a job speaks to all at once. */
  needless: boolean;
}

/** The letters of a reminder, lot by lot; those whose notice was queued before are not written again. */
export async function* reminderLetters(
  house: House,
  reminder: Reminder,
  occasion: Occasion,
  cohort: Cohort,
  at: number,
  again: boolean,
): AsyncGenerator<ReminderLetter[]> {
  const { roll, recipients } = await recipientsOf(house, cohort, at);
  const concerned = recipients.filter((recipient) => reminder.concerns?.(recipient) ?? true);
  for (const lot of inLots(concerned)) {
    const name = ({ person }: Recipient) => `${occasionId(occasion)}:${person.code}`;
    const settled = again ? new Set<string>() : await house.notices.settled(lot.map(name));
    const open = lot.filter((recipient) => !settled.has(name(recipient)));
    const said = await reminder.write(open, { house, occasion, at, units: roll.units });
    yield open.flatMap(({ person: { code, name, unit, head }, to }) => {
      const own = said.get(code);
      if (!own) return [];
      const { message, owed, thanks = false } = own;
      const needless = isDone(owed) && !thanks;
      return [{ recipient: code, to, name, messages: [message], unit, head, owed, needless }];
    });
  }
}
