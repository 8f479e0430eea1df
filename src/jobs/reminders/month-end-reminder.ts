import { type Period, periodOf, previousPeriod } from "../../rules/calendar/periods.ts";
import { type Day, dayOf } from "../../rules/calendar/time.ts";
import type { PartResult } from "../../rules/duties/compliance.ts";
import { type CountedDutyId, DUTIES, dutiesRemindedAt, isCounted } from "../../rules/duties/duties.ts";
import { isAsked } from "../../rules/duties/duty-result.ts";
import { joinedOn } from "../../rules/organisation/dated.ts";
import { parentsOf } from "../../rules/organisation/tree.ts";
import { dutyNames } from "../../words/duty-words.ts";
import { periodText } from "../../words/spoken.ts";
import { type Lack, lackOf, messagesOf } from "./month-end-lack.ts";
import type { Reminder, ReminderText } from "./reminder.ts";

/**
 * Before a month ends: which of its due periods lack something that can still be done, and how to do it now. Those who
 * lack nothing get nothing at the first call, and thanks at the last. What is closed, and what was before somebody became
 * a cadre, is not spoken of.
 */
export const monthEndReminder: Reminder = {
  async write(recipients, { services, jobRun: { period: month, call }, at, units }) {
    const { words, standings } = services;
    const today = dayOf(at);
    const cadres = { records: recipients.map((recipient) => recipient.record), units };
    const policyOf = await services.policies.book();
    const told = await Promise.all(
      dutiesRemindedAt("month-end")
        .filter(isCounted)
        .map(async (duty) => ({
          duty,
          parts: await standings.parts(cadres, duty, spanOf(duty, month), today),
        })),
    );
    const period = periodText(words, month, today);
    return new Map(
      recipients.flatMap(({ person: { code, unit }, record }): [string, ReminderText][] => {
        const since = joinedOn(record.facts, today) ?? record.facts[0]?.from ?? month.from;
        const own = told.flatMap(({ duty, parts }) => {
          const results = (parts.get(code) ?? []).filter(
            (part) => part.period.to >= since && (part.owed || (part.met && isAsked(part))),
          );
          return results.length > 0 ? [{ duty, results }] : [];
        });
        if (own.length === 0) return [];
        if (own.every(({ results }) => results.every(({ met }) => met))) {
          const duties = dutyNames(
            words,
            own.map(({ duty }) => duty),
          );
          const text = words.text("jobs-month-end-thanks", { period, duties });
          return call === "last" ? [[code, { message: { text }, thanks: true }]] : [];
        }
        const policy = policyOf(unit, parentsOf(units, unit, today), today);
        const lackingOf = (all: readonly OfDuty[]) =>
          all
            .flatMap(({ duty, results }) => lackOf(words, { duty, results, policy }, today) ?? [])
            .toSorted((a, b) => Number(a.waits) - Number(b.waits));
        const lacking = lackingOf(own);
        const [first] = lacking;
        if (!first) return [];
        const heading = today > month.to ? "jobs-month-end-over" : "jobs-month-end";
        const messages = (all: readonly Lack[]) => messagesOf(words, all, { heading, period });
        const [message] = messages(lacking);
        if (!message) return [];
        const besideMonday = messages(lackingOf(own.map((each) => withoutMondays(each, today))));
        const beside = { job: "monday-reminder", messages: besideMonday } as const;
        return [[code, { message, owed: first.owed, beside }]];
      }),
    );
  },
};

/** What somebody owes or has done of a duty, period by period. */
interface OfDuty {
  readonly duty: CountedDutyId;
  readonly results: readonly PartResult[];
}

/** Monday's message tells the week that ended and what the one that begins asks; and a shirt of this very day is still to be worn. */
function withoutMondays({ duty, results }: OfDuty, today: Day): OfDuty {
  const week = periodOf("week", today);
  const isToldThere = dutiesRemindedAt("monday").some((each) => each === duty);
  const isTold = ({ period }: PartResult) =>
    period.kind === "week" &&
    (isToldThere ? period.from >= previousPeriod(week).from : period.from === today);
  return { duty, results: results.filter((part) => !isTold(part)) };
}

/** A duty of the year is spoken of when the year ends, too. A month that ends on a Sunday ends with a week, which is not all of it. */
function spanOf(duty: CountedDutyId, month: Period): Period {
  const ending = DUTIES[duty].due.map((kind) => periodOf(kind, month.to));
  const long = ending.find(({ from, to }) => to === month.to && from <= month.from);
  return long ?? month;
}
