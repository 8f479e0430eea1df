import type { Shortcut, Talk } from "../../src/chat/dialog/talk.ts";
import { closingLine } from "../../src/command-lines/closing-line.ts";
import { eventLine } from "../../src/command-lines/event-line.ts";
import type { EventHead } from "../../src/records/events/events-of-days.ts";
import { headsOfUnits } from "../../src/records/events/held-by.ts";
import { eventsToClose } from "../../src/records/events/to-close.ts";
import { type Cadre, headedBy } from "../../src/records/people/cadre.ts";
import { addDays, type Day, dayOf } from "../../src/rules/calendar/time.ts";
import { clipped } from "../../src/words/clipped.ts";
import { eventText } from "../../src/words/event-text.ts";
import { dateText } from "../../src/words/spoken.ts";
import { phrase } from "../../src/words/words.ts";
import type { ConveneServices } from "./convene-services.ts";

/** So far ahead and back the list looks. */
const AHEAD_DAYS = 92;
const BACK_DAYS = 31;
const MOST_SHOWN = 6;
const MOST_PAST = 2;
const MOST_OPEN = 2;
const LONGEST_LABEL = 30;

/** `/sukien`: what is over and to be closed, what is on in the speaker's units, soonest first, and what was, to be held again. */
export async function listEvents(talk: Talk, services: ConveneServices, me: Cadre): Promise<void> {
  const at = await talk.now();
  const today = dayOf(at);
  const { ahead, past, open } = await talk.call(async () => {
    const units = new Set(headedBy(me));
    const days = { from: addDays(today, -BACK_DAYS), to: addDays(today, AHEAD_DAYS) };
    const heads = await headsOfUnits(services, units, days, at);
    const theirs = heads
      .filter(({ state }) => state !== "cancelled")
      .map(({ id, facts }) => ({ id, facts }))
      .toSorted((a, b) => a.facts.startsAt - b.facts.startsAt);
    return {
      ahead: theirs.filter(({ facts }) => facts.endsAt > at),
      past: theirs.filter(({ facts }) => facts.endsAt <= at).toReversed(),
      open: (await eventsToClose(services, me, at)).map(({ id, facts }) => ({ id, facts })),
    };
  });
  const { words } = services;
  const lines = ahead.slice(0, MOST_SHOWN).map(({ facts }) => `• ${eventText(words, facts, today)}`);
  if (ahead.length > 0)
    await talk.say("convene-list", { count: String(ahead.length), lines: lines.join("\n") });
  else await talk.say("convene-list-none");
  await talk.offer([
    ...open.slice(0, MOST_OPEN).map((event): Shortcut => {
      const label = phrase("convene-button-close-one", nameOf(event, today));
      return { label, command: closingLine.show(event.id) };
    }),
    ...ahead.slice(0, MOST_SHOWN).map((event): Shortcut => {
      const label = phrase("convene-button-open-one", nameOf(event, today));
      return { label, command: eventLine.show(event.id) };
    }),
    { label: phrase("convene-button-new"), command: eventLine.draft() },
    ...past.slice(0, MOST_PAST).map((event): Shortcut => {
      const label = phrase("convene-button-again-one", nameOf(event, today));
      return { label, command: eventLine.again(event.id) };
    }),
  ]);
}

/** An event on a button. */
function nameOf({ facts }: Pick<EventHead, "facts">, today: Day): { title: string; day: string } {
  return { title: clipped(facts.title, LONGEST_LABEL), day: dateText(dayOf(facts.startsAt), today) };
}
