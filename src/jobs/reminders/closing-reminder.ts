import type { Services } from "../../chat/services.ts";
import { closingLine } from "../../command-lines/closing-line.ts";
import { typed } from "../../command-lines/command-line.ts";
import { whoHolds } from "../../records/events/who-holds.ts";
import type { Cadre } from "../../records/people/cadre.ts";
import { addDays, type Day, dayOf } from "../../rules/calendar/time.ts";
import { dayOfCall } from "../../rules/duties/moments.ts";
import { attendanceOf } from "../../rules/events/attendance.ts";
import type { UnionEvent } from "../../rules/events/event.ts";
import { clipped } from "../../words/clipped.ts";
import { countsText } from "../../words/event-counts.ts";
import { eventText } from "../../words/event-text.ts";
import type { Words } from "../../words/words.ts";
import { choicesOf } from "./make-up.ts";
import type { Reminder, ReminderText } from "./reminder.ts";

/** What was over yesterday and is still open is spoken of once more; later it is found by `/chot`. */
const BACK_DAYS = 1;
const LONGEST_LABEL = 30;

/**
 * In the evening: events that are over and not closed, each with its button, to their convener; where that one has no say any more,
 * or cannot be told, to the unit's heads. Within the budget of the day and the week.
 */
export const closingReminder: Reminder = {
  async concerns(cadres, { period, call }, services) {
    const found = await toClose(services, dayOfCall(period, call), Number.POSITIVE_INFINITY);
    return new Map(cadres.flatMap((code) => (found.has(code) ? [[code, found.get(code)] as const] : [])));
  },

  async write(recipients, { services, at, withRoom }) {
    const today = dayOf(at);
    const found = await toClose(services, today, at);
    const persons = recipients.map(({ person }) => person).filter(({ code }) => found.has(code));
    const free = await withRoom(persons);
    return new Map(
      persons
        .filter(({ code }) => free.has(code))
        .map(({ code }): [string, ReminderText] => [
          code,
          textOf(services.words, found.get(code) ?? [], today),
        ]),
    );
  },
};

/** What is over by a moment, epoch milliseconds, and open, by who can close it. */
async function toClose(
  services: Pick<Services, "events" | "cadres" | "noticeAddresses">,
  today: Day,
  at: number,
): Promise<Map<string, readonly UnionEvent[]>> {
  const found = new Map<string, UnionEvent[]>();
  const holders = new Map<string, Promise<Cadre[]>>();
  for (const event of await services.events.between(addDays(today, -BACK_DAYS), today)) {
    if (event.state !== "called" || event.facts.endsAt > at || dayOf(event.facts.endsAt) > today) continue;
    const place = `${event.convener} ${event.facts.unit}`;
    const theirs = holders.get(place) ?? whoHolds(services, event, today);
    holders.set(place, theirs);
    for (const { code } of await theirs) found.set(code, [...(found.get(code) ?? []), event]);
  }
  return found;
}

function textOf(words: Words, events: readonly UnionEvent[], today: Day): ReminderText {
  const lines = events.map((event) => {
    const counts = countsText(words, attendanceOf(event));
    return words.text("recall-to-close", { what: eventText(words, event.facts, today), counts });
  });
  const options = events.map(({ id, facts }) => ({
    value: typed(closingLine.show(id)),
    label: words.text("recall-button-close", { title: clipped(facts.title, LONGEST_LABEL) }),
  }));
  const choices = choicesOf(options);
  const text = lines.join("\n");
  return { message: choices ? { text, choices } : { text } };
}
