import type { Duties } from "../records/standings/unit-report.ts";
import { type Period, periodsWithin } from "../rules/calendar/periods.ts";
import { dayOf } from "../rules/calendar/time.ts";
import { isOpen, openUntil } from "../rules/duties/corrections.ts";
import { parentsOf } from "../rules/organisation/tree.ts";
import { durationText, periodText, weekText } from "../words/spoken.ts";
import { makeUp } from "./hours-buttons.ts";
import type { Reminder, ReminderText } from "./reminder.ts";

/**
 * Before a month ends: which weeks lack hours that can still be logged, and how to log them now. Who lacks nothing hears
 * nothing at the first call and a word of thanks at the last; who lacks only what is closed hears nothing.
 */
export const monthEndReminder: Reminder = {
  async write(recipients, { services, occasion: { period: month, call }, at, units }) {
    const { words } = services;
    const today = dayOf(at);
    const records = recipients.map((recipient) => recipient.record);
    const policyOf = await services.policies.book();
    const weeks = periodsWithin("week", month).filter((week) => week.from <= today);
    const whole = await services.standings.judgeAll(records, units, month, today);
    const byWeek: { week: Period; duties: Map<string, Duties> }[] = [];
    for (const week of weeks)
      byWeek.push({ week, duties: await services.standings.judgeAll(records, units, week, today) });
    const period = periodText(words, month, today);
    const thanks: ReminderText = {
      message: { text: words.text("jobs-month-end-thanks", { period }) },
      thanks: true,
    };
    return new Map(
      recipients.flatMap(({ person: { code, unit } }) => {
        const policy = policyOf(unit, parentsOf(units, unit, today), today);
        if (!whole.get(code)?.D1) return [];
        const unmet = byWeek.filter(({ duties }) => duties.get(code)?.D1?.met === false);
        if (unmet.length === 0) return call === "last" ? [[code, thanks]] : [];
        const open = unmet.filter(({ week }) => isOpen(week, today, policy));
        const [first, ...more] = open.map(({ week }) => week);
        if (!first) return [];
        const lines = open.flatMap(({ week, duties }) => {
          const standing = duties.get(code)?.D1;
          if (!standing) return [];
          const { done: minutes, required } = standing;
          const total = weekText(words, week, { minutes, required }, today);
          const left = durationText(words, required - minutes);
          return [words.text("jobs-month-end-week", { total, left })];
        });
        const closed = unmet.length - open.length;
        if (closed > 0) lines.push(words.text("jobs-month-end-closed", { count: String(closed) }));
        const { how, choices } = makeUp(words, [first, ...more], today);
        const text = words.text("jobs-month-end", { period, lines: [...lines, how].join("\n") });
        const soonest = byWeek.find(({ week }) => week === first)?.duties.get(code)?.D1;
        const owed = soonest && { ...soonest, until: openUntil(first, policy) };
        return [[code, { message: { text, choices }, owed }]];
      }),
    );
  },
};
