import type { Talk } from "../../src/chat/dialog/talk.ts";
import { invitedLine } from "../../src/command-lines/invited-line.ts";
import {
  answerButtons,
  invitationText,
  type ToldOfEvent,
  tellOfEvent,
} from "../../src/jobs/letters/event-letters.ts";
import { closesOn } from "../../src/records/events/closes-on.ts";
import type { Cadre } from "../../src/records/people/cadre.ts";
import { dayOf } from "../../src/rules/calendar/time.ts";
import type { UnionEvent } from "../../src/rules/events/event.ts";
import { eventText } from "../../src/words/event-text.ts";
import { refuse } from "../../src/words/refusal.ts";
import { dateText } from "../../src/words/spoken.ts";
import { sayUntold } from "./call.ts";
import { type ConveneServices, theirEvent } from "./convene-services.ts";

/** The convener's word on somebody's substitute, before the event or after it: both hear it. */
export async function decideSubstitute(
  talk: Talk,
  services: ConveneServices,
  me: Cadre,
  { id, who, takes }: { id: string; who: string; takes: boolean },
): Promise<void> {
  const at = await talk.now();
  const today = dayOf(at);
  const { words } = services;
  const done = await talk.call(async (key) => {
    const event = await decidableEvent(services, me, id, at);
    const answer = event.people.get(who)?.answer;
    if (answer?.says !== "substitute") throw refuse("convene-no-substitute");
    const { substitute } = answer;
    const does = takes ? ("take-substitute" as const) : ("refuse-substitute" as const);
    const act = await services.events.act(
      id,
      { does, who, substitute },
      { key, by: me.code, at: new Date(at) },
    );
    const [person, other] = await Promise.all(
      [who, substitute].map((code) => services.cadres.person(code, today)),
    );
    const names = {
      name: person?.name ?? words.label("convene-name-left"),
      by: other?.name ?? words.label("convene-name-left"),
    };
    if (!act?.took) return { ...names, took: false, untold: [] };
    const untold = await tellBoth(services, { event, me, takes, key, names, person, other }, at);
    return { ...names, took: true, untold };
  });
  const { took, untold, ...names } = done;
  if (!took) return talk.say("convene-substitute-decided", names);
  await talk.say(takes ? "convene-substitute-taken" : "convene-substitute-refused", names);
  await sayUntold(talk, services, me, { names: untold });
}

/** Theirs, until the month is locked: who stood in for whom may be seen only when the event is over, and closed. @throws Refusal */
async function decidableEvent(
  services: ConveneServices,
  me: Cadre,
  id: string,
  at: number,
): Promise<UnionEvent> {
  const today = dayOf(at);
  const event = await theirEvent(services, me, id, today);
  const { title } = event.facts;
  if (event.state === "cancelled") throw refuse("convene-is-cancelled", { title });
  const until = await closesOn(services.policies, event.facts);
  if (until < today) throw refuse("closing-locked", { title, until: dateText(until, today) });
  return event;
}

interface Decided {
  event: UnionEvent;
  me: Cadre;
  takes: boolean;
  key: string;
  names: { name: string; by: string };
  person: Cadre | undefined;
  other: Cadre | undefined;
}

/** Whoever sent hears the word; whoever is sent is called, as long as it is not over. @returns the names of those who cannot be told */
async function tellBoth(
  services: ConveneServices,
  { event, me, takes, key, names, person, other }: Decided,
  at: number,
): Promise<string[]> {
  const { words } = services;
  const { id, facts, convener } = event;
  const isAhead = event.state === "called" && facts.endsAt > at;
  const what = eventText(words, facts, dayOf(at));
  const refused = isAhead ? "convene-substitute-refused-news" : "convene-substitute-refused-after";
  const text = words.text(takes ? "convene-substitute-taken-news" : refused, {
    by: names.by,
    what,
    convener: me.name,
  });
  const again = answerButtons(id).filter(({ command }) => command !== invitedLine.decline(id));
  const buttons = takes || !isAhead ? [] : again;
  const news = { id: `event:${id}:substitute:${key}`, text, buttons };
  const untold = await tellOne(services, person, news, at);
  if (!takes || !isAhead) return untold;
  const call = invitationText(words, { facts, by: me }, dayOf(at));
  const sent = {
    id: `event:${id}:sent:${key}`,
    text: words.text("convene-sent-instead", { name: names.name, call }),
    buttons: answerButtons(id).filter(({ command }) => command !== invitedLine.send(id)),
    files: facts.files,
    filesOf: convener,
  };
  return [...untold, ...(await tellOne(services, other, sent, at))];
}

async function tellOne(
  services: ConveneServices,
  person: Cadre | undefined,
  said: ToldOfEvent,
  at: number,
): Promise<string[]> {
  if (!person) return [];
  return (await tellOfEvent(services, [person], said, at)).length > 0 ? [] : [person.name];
}
