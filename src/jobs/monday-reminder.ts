import { openUntil } from "../rules/corrections.ts";
import { previousPeriod } from "../rules/periods.ts";
import { addDays, dayOf, weekdayOf } from "../rules/time.ts";
import { parentsOf } from "../rules/tree.ts";
import type { Owed } from "../rules/urgency.ts";
import { dateText, durationText, spanText, weekText } from "../words/spoken.ts";
import { hoursButtons } from "./hours-buttons.ts";
import type { Reminder } from "./reminder.ts";

/** Monday: the shirt (D5), last week in one line, this week's target (D1), and buttons that log at once. */
export const mondayReminder: Reminder = {
  async write(recipients, { house, occasion: { period: week }, at, units }) {
    const { words } = house;
    const today = dayOf(at);
    const last = previousPeriod(week);
    const records = recipients.map((recipient) => recipient.record);
    const before = await house.standings.judgeAll(records, units, last, today);
    const now = await house.standings.judgeAll(records, units, week, today);
    const policyOf = await house.policies.book();
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
