import { dayOf } from "../../rules/calendar/time.ts";
import { dutiesRemindedAt, isForm } from "../../rules/duties/duties.ts";
import type { RemindedAt } from "../../rules/duties/duty.ts";
import { periodText } from "../../words/spoken.ts";
import { choicesOf, entryButton } from "./make-up.ts";
import type { Reminder } from "./reminder.ts";

/** Only to those whose papers of the period are missing. */
function toThoseWithout(moment: RemindedAt): Reminder {
  return {
    async write(recipients, { services: { words, standings }, jobRun: { period }, at, units }) {
      const today = dayOf(at);
      const cadres = { records: recipients.map((recipient) => recipient.record), units };
      const duties = dutiesRemindedAt(moment).filter(isForm);
      const judged = await standings.results(cadres, { period, duties }, today);
      const named = periodText(words, period, today);
      return new Map(
        recipients.flatMap(({ person: { code } }) => {
          const missing = duties.filter((duty) => judged.get(code)?.[duty]?.met === false);
          if (missing.length === 0) return [];
          const lines = missing.map((duty) => words.text(`duty-${duty}-reminder`, { period: named }));
          const text = lines.join("\n\n");
          const choices = choicesOf(missing.flatMap((duty) => entryButton(words, duty, period)));
          return [[code, { message: choices ? { text, choices } : { text } }]];
        }),
      );
    },
  };
}

/** The self-review of a quarter. */
export const quarterReviewReminder = toThoseWithout("quarter-review");

/** The pledge of a year. */
export const yearPledgeReminder = toThoseWithout("year-pledge");
