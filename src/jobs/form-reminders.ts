import { pledgeLine, reviewLine } from "../command-lines/form-lines.ts";
import type { NoticeMessage } from "../records/notices/notices-model.ts";
import type { PeriodId } from "../rules/calendar/periods.ts";
import { dayOf } from "../rules/calendar/time.ts";
import { DUTIES, type DutyId } from "../rules/duties/duties.ts";
import { periodText } from "../words/spoken.ts";
import type { Words } from "../words/words.ts";
import { buttons } from "./letter.ts";
import type { Reminder } from "./reminder.ts";

/** Only to those whose pledge or self-review of the period is missing. */
function toThoseWithout(
  duty: DutyId,
  say: (words: Words, period: string, id: PeriodId) => NoticeMessage,
): Reminder {
  return {
    async write(recipients, { services, occasion: { period }, at, units }) {
      const today = dayOf(at);
      const records = recipients.map((recipient) => recipient.record);
      const judged = await services.standings.judgeAll(records, units, period, today, [DUTIES[duty]]);
      const message = say(services.words, periodText(services.words, period, today), period.id);
      return new Map(
        recipients.flatMap(({ person: { code } }) =>
          judged.get(code)?.[duty]?.met === false ? [[code, { message }]] : [],
        ),
      );
    },
  };
}

/** D9 of a quarter. */
export const quarterReviewReminder = toThoseWithout("D9", (words, period, id) => ({
  text: words.text("jobs-review", { period }),
  choices: buttons(words, [{ label: "jobs-button-review", command: reviewLine.open(id) }]),
}));

/** D8 of a year. */
export const yearPledgeReminder = toThoseWithout("D8", (words, period) => ({
  text: words.text("jobs-pledge", { period }),
  choices: buttons(words, [{ label: "jobs-button-pledge", command: pledgeLine.open() }]),
}));
