import type { Talk } from "../../src/chat/dialog/talk.ts";
import type { Cadre } from "../../src/records/people/cadre.ts";
import { dayOf } from "../../src/rules/calendar/time.ts";
import { sameTimeNextMonth } from "../../src/rules/events/next-month.ts";
import { eventWhenText } from "../../src/words/event-text.ts";
import { phrase } from "../../src/words/words.ts";
import { askWhen } from "./ask-when.ts";
import { type ConveneServices, theirEvent } from "./convene-services.ts";
import { type Draft, lengthOf, timesOf } from "./draft.ts";
import { peopleOf } from "./tell-of-change.ts";

/** An earlier event as a new draft: everything as it was, on the same weekday of the month to come, or another time. */
export async function draftAgain(
  talk: Talk,
  services: ConveneServices,
  me: Cadre,
  id: string,
): Promise<Draft> {
  const now = await talk.now();
  const { words } = services;
  const before = await talk.call(async () => {
    const { facts, people } = await theirEvent(services, me, id, dayOf(now));
    const codes = [...people.values()].flatMap(({ who, called }) => (called ? [who] : []));
    const here = await peopleOf(services, codes, now);
    return { facts, codes: here.map(({ code }) => code) };
  });
  const { facts, codes } = before;
  const length = facts.endsAt - facts.startsAt;
  const start = sameTimeNextMonth(facts.startsAt, now);
  const next = { start, end: start + length };
  const when = eventWhenText(words, timesOf(next), dayOf(now));
  const does = await talk.choose(phrase("convene-ask-again", { title: facts.title, when }), {
    sameDay: "convene-again-then",
    other: "convene-again-other",
  });
  const chosen = does === "sameDay" ? next : await askWhen(talk, words, { doubt: "no-day" }, now);
  const isWhole = facts.minutes === lengthOf({ start: facts.startsAt, end: facts.endsAt });
  const { unit: _, files: __, ...same } = facts;
  return {
    facts: { ...same, ...timesOf(chosen), ...(isWhole && { minutes: lengthOf(chosen) }), files: [] },
    called: { codes, text: words.label("convene-called-before") },
  };
}
