import { previousPeriod } from "../rules/calendar/periods.ts";
import { addDays, dayOf, weekdayOf } from "../rules/calendar/time.ts";
import { openUntil } from "../rules/duties/corrections.ts";
import { parentsOf } from "../rules/organisation/tree.ts";
import type { Owed } from "../rules/reminders/urgency.ts";
import { dateText, durationText, spanText, weekText } from "../words/spoken.ts";
import { hoursButtons } from "./hours-buttons.ts";
import type { Reminder } from "./reminder.ts";

/** Monday: the shirt (D5), last week in one line, this week's target (D1), and buttons that log at once. */
export const mondayReminder: Reminder = {
  async write(recipients, { services, occasion: { period: week }, at, units }) {
    const { words } = services;
    const today = dayOf(at);
    const last = previousPeriod(week);
    const records = recipients.map((recipient) => recipient.record);
    const before = await services.standings.judgeAll(records, units, last, today);
    const now = await services.standings.judgeAll(records, units, week, today);
    const policyOf = await services.policies.book();
    const shirt = words.label(weekdayOf(today) === 1 ? "jobs-monday-shirt" : "jobs-monday-shirt-later");
    return new Map(
      recipients.map(({ person: { code, unit } }) => {
        const lines = [shirt];
        const policy = policyOf(unit, parentsOf(units, unit, today), today);
        const done = before.get(code)?.D1;
        let owed: Owed | undefined;
        if (done) {
          const { done: minutes, required } = done;
          lines.push(weekText(words, last, { minutes, required }, today));
          const until = openUntil(last, policy);
          if (!done.met && until >= today) {
            owed = { ...done, until };
            lines.push(
              words.text("jobs-monday-open", {
                until: dateText(until, today),
                date: dateText(addDays(last.to, -1), today),
              }),
            );
          }
        }
        const target = now.get(code)?.D1;
        if (target) {
          owed ??= { ...target, until: openUntil(week, policy) };
          const required = durationText(words, target.required);
          lines.push(words.text("jobs-monday-target", { span: spanText(week, today), required }));
        }
        const message = { text: lines.join("\n"), choices: hoursButtons(words, week) };
        return [code, { message, owed }];
      }),
    );
  },
};
