import type { Talk } from "../../src/chat/dialog/talk.ts";
import { invitedLine } from "../../src/command-lines/invited-line.ts";
import type { Cadre } from "../../src/records/people/cadre.ts";
import { addDays, dayOf } from "../../src/rules/calendar/time.ts";
import type { Attendee, UnionEvent } from "../../src/rules/events/event.ts";
import { isLeft } from "../../src/rules/events/substitutes.ts";
import { eventText } from "../../src/words/event-text.ts";
import { type PlainKey, phrase } from "../../src/words/words.ts";
import type { InvitedServices } from "./invited-services.ts";

const AHEAD_DAYS = 92;
const MOST_SHOWN = 8;

/** What somebody is called to, soonest first; the first that waits for an answer with its buttons. */
export async function listCalls(talk: Talk, services: InvitedServices, me: Cadre): Promise<void> {
  const at = await talk.now();
  const today = dayOf(at);
  const { words, events } = services;
  const found = await talk.call(async () => {
    const all = await events.between(today, addDays(today, AHEAD_DAYS), { of: me.code });
    return all.flatMap((event) => {
      const { id, facts, state, people } = event;
      const own = people.get(me.code);
      if (!own || state !== "called" || facts.endsAt <= at) return [];
      return [{ id, what: eventText(words, facts, today), says: saysOf(own, event) }];
    });
  });
  if (found.length === 0) return talk.say("invited-none");
  const lines = found
    .slice(0, MOST_SHOWN)
    .map(({ what, says }) => words.text("invited-line", { what, answer: words.label(ANSWERS[says]) }));
  await talk.say("invited-list", { count: String(found.length), lines: lines.join("\n") });
  const [first] = found.filter(({ says }) => says === "silent");
  if (!first) return;
  await talk.say("invited-first", { what: first.what });
  await talk.offer([
    { label: phrase("convene-button-come"), command: invitedLine.come(first.id), says: "yes" },
    { label: phrase("convene-button-send"), command: invitedLine.send(first.id) },
    { label: phrase("convene-button-decline"), command: invitedLine.decline(first.id) },
  ]);
}

const ANSWERS = {
  silent: "invited-says-nothing",
  coming: "invited-says-coming",
  declined: "invited-says-declined",
  substitute: "invited-says-substitute",
} as const satisfies Record<string, PlainKey>;

function saysOf(own: Attendee, event: UnionEvent): keyof typeof ANSWERS {
  return own.answer && !isLeft(own, event) ? own.answer.says : "silent";
}
