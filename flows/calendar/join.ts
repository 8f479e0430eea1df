import type { Shortcut, Talk } from "../../src/chat/dialog/talk.ts";
import { calendarLine } from "../../src/command-lines/calendar-line.ts";
import { seatsOf } from "../../src/records/events/open-events.ts";
import type { Cadre } from "../../src/records/people/cadre.ts";
import { type Day, dayOf } from "../../src/rules/calendar/time.ts";
import { hasSaidEnough, type UnionEvent } from "../../src/rules/events/event.ts";
import type { EventFacts } from "../../src/rules/events/event-acts.ts";
import { isOpenTo } from "../../src/rules/events/open-to.ts";
import { eventText } from "../../src/words/event-text.ts";
import { refuse } from "../../src/words/refusal.ts";
import { clipped, dateText } from "../../src/words/spoken.ts";
import { phrase } from "../../src/words/words.ts";
import { decline } from "../invited/answer.ts";
import type { CalendarServices } from "./calendar.ts";

const LONGEST_LABEL = 30;

/** The button by which somebody says to come to an open event. */
export function joinShortcut(
  { id, facts }: { readonly id: string; readonly facts: EventFacts },
  today: Day,
): Shortcut {
  const said = { title: clipped(facts.title, LONGEST_LABEL), day: dateText(dayOf(facts.startsAt), today) };
  return { label: phrase("calendar-button-join", said), command: calendarLine.join(id) };
}

/** One press: they come. Of seats, the last one goes once. */
export async function joinEvent(
  talk: Talk,
  services: CalendarServices,
  me: Cadre,
  id: string,
): Promise<void> {
  const at = await talk.now();
  const what = await talk.call(async (key) => {
    const event = await eventFor(services, me, id, at);
    const coming = { does: "accept", who: me.code } as const;
    const done = await services.events.act(id, coming, { key, by: me.code, at: new Date(at) });
    if (!done?.took) throw refuse("calendar-full", { title: event.facts.title });
    return eventText(services.words, event.facts, dayOf(at));
  });
  await talk.say("calendar-joined", { what });
  await talk.offer([{ label: phrase("calendar-button-leave"), command: calendarLine.leave(id) }]);
}

/** Not after all: the seat is free again. Who was called, or sent by somebody, answers the call, with a reason. */
export async function leaveEvent(
  talk: Talk,
  services: CalendarServices,
  me: Cadre,
  id: string,
): Promise<void> {
  const at = await talk.now();
  if (await talk.call(async () => isExpected(await eventFor(services, me, id, at), me)))
    return decline(talk, services, me, { id });
  const what = await talk.call(async (key) => {
    const event = await eventFor(services, me, id, at);
    const change = { does: "decline", who: me.code, reason: "" } as const;
    await services.events.act(id, change, { key, by: me.code, at: new Date(at) });
    return eventText(services.words, event.facts, dayOf(at));
  });
  await talk.say("calendar-left", { what });
  await talk.offer([{ label: phrase("calendar-button-list"), command: calendarLine.list() }]);
}

/** Whether somebody else counts on their coming. */
function isExpected({ people }: UnionEvent, { code }: Cadre): boolean {
  const sent = [...people.values()].some(
    ({ answer }) => answer?.says === "substitute" && answer.substitute === code,
  );
  return sent || people.get(code)?.called === true;
}

/** @throws Refusal when it is not open to them, or too late */
async function eventFor(
  { events, cadres }: Pick<CalendarServices, "events" | "cadres">,
  me: Cadre,
  id: string,
  at: number,
): Promise<UnionEvent> {
  const event = await events.of(id);
  const isTheirs =
    event !== undefined &&
    (event.people.has(me.code) || isOpenTo(event.facts, seatsOf(me), await cadres.unitFacts()));
  if (!event || !isTheirs) throw refuse("calendar-gone");
  if (event.state !== "called" || event.facts.endsAt <= at)
    throw refuse("calendar-over", { title: event.facts.title });
  if (hasSaidEnough(event, me.code)) throw refuse("invited-too-often", { title: event.facts.title });
  return event;
}
