import type { Services } from "../../chat/services.ts";
import { invitedLine } from "../../command-lines/invited-line.ts";
import { addDays, type Day, dayOf } from "../../rules/calendar/time.ts";
import { dayOfCall } from "../../rules/duties/moments.ts";
import type { UnionEvent } from "../../rules/events/event.ts";
import { isRecalledInEvening } from "../../rules/events/recall-time.ts";
import { isSilent } from "../../rules/events/substitutes.ts";
import { eventText } from "../../words/event-text.ts";
import type { Words } from "../../words/words.ts";
import { answerButtons, concerned } from "../letters/event-letters.ts";
import { buttons } from "../letters/letter.ts";
import type { Reminder, ReminderText } from "./reminder.ts";

/**
 * On the evening before: what somebody is called to on the next day, early, or without having answered; the rest comes two hours before
 * it: `soon-recall.ts`. Never to who declined, nor where it would be a message more
 * than the budget of the day or the week has room for.
 */
export const eventRecall: Reminder = {
  async concerns(cadres, { period, call }, { events }) {
    const found = await recalled(events, dayOfCall(period, call));
    return new Map(cadres.flatMap((code) => (found.has(code) ? [[code, found.get(code)] as const] : [])));
  },

  async write(recipients, { services, at, withRoom }) {
    const today = dayOf(at);
    const found = await recalled(services.events, today);
    const called = recipients.filter(({ person }) => found.has(person.code));
    const free = await withRoom(called.map(({ person }) => person));
    return new Map(
      called
        .filter(({ person }) => free.has(person.code))
        .map(({ person }): [string, ReminderText] => [
          person.code,
          textOf(services.words, person.code, found.get(person.code) ?? [], today),
        ]),
    );
  },
};

/** What begins on the day after, by whom it concerns. Whoever was called only today knows of it. */
async function recalled(events: Services["events"], today: Day): Promise<Map<string, readonly UnionEvent[]>> {
  const tomorrow = addDays(today, 1);
  const found = new Map<string, UnionEvent[]>();
  for (const event of await events.between(tomorrow, tomorrow)) {
    const isFresh = dayOf(event.calledAt.getTime()) === today;
    if (event.state !== "called" || isFresh || dayOf(event.facts.startsAt) !== tomorrow) continue;
    for (const code of concerned(event))
      if (isRecalledInEvening(event, event.people.get(code)))
        found.set(code, [...(found.get(code) ?? []), event]);
  }
  return found;
}

function textOf(words: Words, code: string, events: readonly UnionEvent[], today: Day): ReminderText {
  const lines = events.map(({ facts }) => {
    const what = eventText(words, facts, today);
    return facts.shirt ? words.text("recall-line-shirt", { what }) : words.text("recall-line", { what });
  });
  const text = words.text("recall", { lines: lines.join("\n") });
  const [silent, ...others] = events.filter((event) => {
    const own = event.people.get(code);
    return !own || isSilent(own, event);
  });
  if (!silent) return { message: { text } };
  const shown =
    others.length > 0
      ? [{ label: "recall-button-answer" as const, command: invitedLine.list() }]
      : answerButtons(silent.id);
  return { message: { text, choices: buttons(words, shown) } };
}
