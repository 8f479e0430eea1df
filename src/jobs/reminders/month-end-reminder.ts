import { type Period, periodOf } from "../../rules/calendar/periods.ts";
import { type Day, dayOf } from "../../rules/calendar/time.ts";
import type { PartResult } from "../../rules/duties/compliance.ts";
import { isOpen, openUntil } from "../../rules/duties/corrections.ts";
import { type CountedDutyId, DUTIES, dutiesRemindedAt, isCounted } from "../../rules/duties/duties.ts";
import { canBeMadeUp, isAsked } from "../../rules/duties/duty-result.ts";
import type { Policy } from "../../rules/duties/policy.ts";
import { joinedOn } from "../../rules/organisation/dated.ts";
import { parentsOf } from "../../rules/organisation/tree.ts";
import type { Owed } from "../../rules/reminders/urgency.ts";
import { dutyName, dutyNames, dutyTotal, leftText, shortestWay } from "../../words/duty-words.ts";
import { periodText } from "../../words/spoken.ts";
import type { Words } from "../../words/words.ts";
import { choicesOf, makeUp } from "./make-up.ts";
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
        const lacking = own.flatMap(
          ({ duty, results }) => lackOf(words, { duty, results, policy }, today) ?? [],
        );
        const [first] = lacking;
        if (!first) return [];
        const sections = lacking.map(({ duty, lines, how, howToo }, place) => {
          const all = [...lines, ...(place === 0 ? how : howToo)];
          const said = { duty: dutyName(words, duty), lines: all.join("\n") };
          return place === 0
            ? words.text(today > month.to ? "jobs-month-end-over" : "jobs-month-end", { period, ...said })
            : words.text("jobs-month-end-too", said);
        });
        const text = sections.join("\n");
        const choices = choicesOf(lacking.flatMap(({ options }) => options));
        return [[code, { message: choices ? { text, choices } : { text }, owed: first.owed }]];
      }),
    );
  },
};

/** A duty of the year is spoken of when the year ends, too. A month that ends on a Sunday ends with a week, which is not all of it. */
function spanOf(duty: CountedDutyId, month: Period): Period {
  const ending = DUTIES[duty].due.map((kind) => periodOf(kind, month.to));
  const long = ending.find(({ from, to }) => to === month.to && from <= month.from);
  return long ?? month;
}

/** What somebody lacks of a duty and can still do; nothing when all that is lacking is closed. */
function lackOf(
  words: Words,
  { duty, results, policy }: { duty: CountedDutyId; results: readonly PartResult[]; policy: Policy },
  today: Day,
): ({ duty: CountedDutyId; lines: string[]; owed: Owed } & ReturnType<typeof makeUp>) | undefined {
  const unmet = results.filter((part) => canBeMadeUp(part) && isOpen(part.period, policy, today));
  const [soonest, ...later] = unmet;
  if (!soonest) return undefined;
  const lines = unmet.map((part) => {
    const left = leftText(words, duty, part);
    return words.text("jobs-month-end-part", {
      total: dutyTotal(words, { duty, period: part.period, result: part }, today),
      left,
    });
  });
  const parts = [soonest.period, ...later.map(({ period }) => period)] as const;
  const made = makeUp(words, { duty, parts, way: shortestWay(duty, soonest) }, today);
  return {
    duty,
    lines,
    ...made,
    owed: { done: soonest.done, required: soonest.required, until: openUntil(soonest.period, policy) },
  };
}
