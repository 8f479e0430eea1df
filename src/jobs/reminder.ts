import type { House } from "../chat/house.ts";
import type { NoticeMessage } from "../records/notices-model.ts";
import type { UnitFacts } from "../rules/tree.ts";
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

/** One kind of reminder: whom it may concern, and what it says to them. */
export interface Reminder {
  concerns?(recipient: Recipient): boolean;
  /** Messages by the cadre's code; nobody hears anything who is not in it. */
  write(recipients: readonly Recipient[], context: ReminderContext): Promise<Map<string, NoticeMessage>>;
}

/** The letters of a reminder, lot by lot; those whose notice was queued before are not written again. */
export async function* reminderLetters(
  house: House,
  reminder: Reminder,
  occasion: Occasion,
  cohort: Cohort,
  at: number,
  again: boolean,
): AsyncGenerator<Letter[]> {
  const { roll, recipients } = await recipientsOf(house, cohort, at);
  const concerned = recipients.filter((recipient) => reminder.concerns?.(recipient) ?? true);
  for (const lot of inLots(concerned)) {
    const name = ({ person }: Recipient) => `${occasionId(occasion)}:${person.code}`;
    const settled = again ? new Set<string>() : await house.notices.settled(lot.map(name));
    const open = lot.filter((recipient) => !settled.has(name(recipient)));
    const messages = await reminder.write(open, { house, occasion, at, units: roll.units });
    yield open.flatMap(({ person, to }) => {
      const message = messages.get(person.code);
      return message ? [{ recipient: person.code, to, name: person.name, messages: [message] }] : [];
    });
  }
}
