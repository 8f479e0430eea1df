import type { Duties } from "../records/unit-report.ts";
import { isOpen } from "../rules/corrections.ts";
import { type Period, periodsWithin } from "../rules/periods.ts";
import { dayOf } from "../rules/time.ts";
import { parentsOf } from "../rules/tree.ts";
import { durationText, periodText, weekText } from "../words/spoken.ts";
import { hoursButtons } from "./hours-buttons.ts";
import type { Reminder } from "./reminder.ts";

/**
 * Before a month ends: which weeks lack hours, and how to log them now. Who lacks nothing hears nothing at the first call and
 * a word of thanks at the last.
 */
export const monthEndReminder: Reminder = {
  async write(recipients, { house, occasion: { period: month, call }, at, units }) {
    const { words } = house;
    const today = dayOf(at);
    const records = recipients.map((recipient) => recipient.record);
    const policyOf = await house.policies.book();
    const weeks = periodsWithin("week", month).filter((week) => week.from <= today);
    const whole = await house.standings.judgeAll(records, units, month, today);
    const byWeek: { week: Period; duties: Map<string, Duties> }[] = [];
    for (const week of weeks)
      byWeek.push({ week, duties: await house.standings.judgeAll(records, units, week, today) });
    const period = periodText(words, month, today);
    return new Map(
      recipients.flatMap(({ person: { code, unit } }) => {
        const policy = policyOf(unit, parentsOf(units, unit, today), today);
        const lacking = byWeek.flatMap(({ week, duties }) => {
          const standing = duties.get(code)?.D1;
          if (!standing || standing.met) return [];
          const { done: minutes, required } = standing;
          const total = weekText(words, week, { minutes, required }, today);
          const left = durationText(words, required - minutes);
          return [
            isOpen(week, today, policy)
              ? words.text("jobs-month-end-week", { total, left })
              : words.text("jobs-month-end-week-closed", { total }),
          ];
        });
        if (!whole.get(code)?.D1) return [];
        if (lacking.length === 0)
          return call === "last" ? [[code, { text: words.text("jobs-month-end-thanks", { period }) }]] : [];
        const text = words.text("jobs-month-end", { period, lines: lacking.join("\n") });
        return [[code, { text, choices: hoursButtons(words) }]];
      }),
    );
  },
};
