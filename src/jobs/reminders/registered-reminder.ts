import { typed } from "../../command-lines/command-line.ts";
import { registerLine } from "../../command-lines/register-line.ts";
import type { DeedEntry } from "../../records/deeds/deed-entry.ts";
import { type Day, dayOf } from "../../rules/calendar/time.ts";
import { registeredText } from "../../words/deed-text.ts";
import { dayText, durationText } from "../../words/spoken.ts";
import type { Words } from "../../words/words.ts";
import { choicesOf } from "./make-up.ts";
import type { Reminder, ReminderText } from "./reminder.ts";

/**
 * On Sunday evening, only to those who registered hours for the week and have not said what became of them. Who does not hear
 * it then finds them in Monday's message.
 */
export const registeredReminder: Reminder = {
  concerns: (cadres, { period }, { deeds }) => deeds.registeredIn(cadres, period.id),

  async write(recipients, { services: { words, deeds }, jobRun: { period: week }, at }) {
    const codes = recipients.map(({ person }) => person.code);
    const registered = await deeds.registeredIn(codes, week.id);
    const today = dayOf(at);
    return new Map(
      [...registered].map(([code, entry]): [string, ReminderText] => {
        const text = words.text("jobs-registered", { what: registeredText(words, entry, today) });
        const choices = choicesOf(endButtons(words, entry));
        return [code, { message: choices ? { text, choices } : { text } }];
      }),
    );
  },
};

/** The same question in a message of another week, among its own buttons: as done, by the day, or not. */
export function lateButtons(words: Words, entry: DeedEntry, today: Day) {
  const done = { amount: durationText(words, entry.amount), day: dayText(words, entry.day, today) };
  return [
    { value: typed(registerLine.done(entry)), label: words.text("register-button-done-on", done) },
    { value: typed(registerLine.dropped(entry)), label: words.label("register-button-not-done") },
  ];
}

function endButtons(words: Words, entry: DeedEntry) {
  const amount = durationText(words, entry.amount);
  return [
    { value: typed(registerLine.done(entry)), label: words.text("register-button-done", { amount }) },
    { value: typed(registerLine.other(entry)), label: words.label("register-button-other") },
    { value: typed(registerLine.dropped(entry)), label: words.label("register-button-not-done") },
  ];
}
