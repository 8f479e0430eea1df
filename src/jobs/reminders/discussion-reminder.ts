import type { Services } from "../../chat/services.ts";
import { discussionLine } from "../../command-lines/discussion-line.ts";
import { outsideOn } from "../../records/policies/policy-book.ts";
import { seatsWith } from "../../rules/access/who-may.ts";
import type { Period } from "../../rules/calendar/periods.ts";
import { dayOf } from "../../rules/calendar/time.ts";
import { factAt } from "../../rules/organisation/dated.ts";
import { heirOf, type UnitFacts } from "../../rules/organisation/tree.ts";
import { periodText } from "../../words/spoken.ts";
import { buttons } from "../letters/letter.ts";
import type { Reminder, ReminderText } from "./reminder.ts";

/**
 * U2, in the month's last week: to the heads of a unit that has noted no discussion of the month, once, within the budget of the
 * day and the week. A unit outside the scope owes none.
 */
export const discussionReminder: Reminder = {
  async write(recipients, { services, jobRun: { period: month }, at, units, withRoom }) {
    const { words, policies } = services;
    const today = dayOf(at);
    const isOutside = outsideOn(await policies.book(), units, today);
    const done = await unitsThatDiscussed(services, month, units);
    const choices = buttons(words, [{ label: "discussion-button-new", command: discussionLine.show() }]);
    const lacking = recipients.flatMap(({ person }) => {
      const seats = [...new Set(seatsWith(person, "keep-unit-lists").map(({ unit }) => unit))];
      const own = seats.filter((unit) => !done.has(unit) && !isOutside(unit));
      return own.length > 0 ? [{ person, own }] : [];
    });
    const free = await withRoom(lacking.map(({ person }) => person));
    return new Map(
      lacking
        .filter(({ person }) => free.has(person.code))
        .map(({ person, own }): [string, ReminderText] => {
          const names = own.map((unit) => factAt(units.get(unit) ?? [], today)?.name ?? unit);
          const said = { month: periodText(words, month, today), unit: names.join(", ") };
          return [person.code, { message: { text: words.text("jobs-discussion", said), choices } }];
        }),
    );
  },
};

async function unitsThatDiscussed(
  { discussions }: Pick<Services, "discussions">,
  { from, to }: Period,
  units: UnitFacts,
): Promise<Set<string>> {
  return new Set((await discussions.discussions(from, to)).map(({ unit }) => heirOf(units, unit, to)));
}
