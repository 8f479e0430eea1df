import type { Shortcut, Talk } from "../../src/chat/dialog/talk.ts";
import { invitedLine } from "../../src/command-lines/invited-line.ts";
import { answerButtons } from "../../src/jobs/letters/event-letters.ts";
import type { Cadre } from "../../src/records/people/cadre.ts";
import { addDays, dayOf } from "../../src/rules/calendar/time.ts";
import type { Attendee } from "../../src/rules/events/attendee.ts";
import type { UnionEvent } from "../../src/rules/events/event.ts";
import { isLeft } from "../../src/rules/events/substitutes.ts";
import { clipped } from "../../src/words/clipped.ts";
import { eventText } from "../../src/words/event-text.ts";
import { type PlainKey, phrase } from "../../src/words/words.ts";
import { callTo, type InvitedServices } from "./invited-services.ts";

const AHEAD_DAYS = 92;
const MOST_SHOWN = 8;
const MOST_BUTTONS = 5;
/** A button wider than a phone is cut by the platform. */
const LONGEST_LABEL = 24;

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
      const title = clipped(facts.title, LONGEST_LABEL);
      return [{ id, title, what: eventText(words, facts, today), says: saysOf(own, event) }];
    });
  });
  if (found.length === 0) return talk.say("invited-none");
  const lines = found
    .slice(0, MOST_SHOWN)
    .map(({ what, says }) => words.text("invited-line", { what, answer: words.label(ANSWERS[says]) }));
  await talk.say("invited-list", { count: String(found.length), lines: lines.join("\n") });
  const [first] = found.filter(({ says }) => says === "silent");
  if (first) await talk.say("invited-first", { what: first.what });
  const others = found.filter(({ id }) => id !== first?.id).slice(0, MOST_BUTTONS);
  await talk.offer([
    ...(first ? answersTo(first.id) : []),
    ...others.map(({ id, title, says }) => ({
      label: phrase(says === "silent" ? "invited-button-answer" : "invited-button-change", { title }),
      command: invitedLine.show(id),
    })),
  ]);
}

/** One call with its answers, whatever was said to it. */
export async function showCall(talk: Talk, services: InvitedServices, me: Cadre, id: string): Promise<void> {
  const at = await talk.now();
  const { what, says } = await talk.call(async () => {
    const event = await callTo(services, me, id, at);
    const own = event.people.get(me.code);
    return {
      what: eventText(services.words, event.facts, dayOf(at)),
      says: own ? saysOf(own, event) : ("silent" as const),
    };
  });
  await talk.say("invited-shown", { what, answer: services.words.label(ANSWERS[says]) });
  await talk.offer(answersTo(id));
}

/** “Chắc đi” is no answer yet: it may come later, as well. */
export async function waitForAnswer(
  talk: Talk,
  services: InvitedServices,
  me: Cadre,
  id: string,
): Promise<void> {
  const at = await talk.now();
  const what = await talk.call(async () =>
    eventText(services.words, (await callTo(services, me, id, at)).facts, dayOf(at)),
  );
  await talk.say("invited-unsure", { what });
  await talk.offer(answersTo(id));
}

function answersTo(id: string): Shortcut[] {
  return answerButtons(id).map(({ label, command, says }) => ({
    label: phrase(label),
    command,
    ...(says && { says }),
  }));
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
