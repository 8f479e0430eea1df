import type { Talk } from "../../src/chat/dialog/talk.ts";
import type { Services } from "../../src/chat/services.ts";
import type { TellingNeeds } from "../../src/jobs/letters/tell-cadre.ts";
import { refOf } from "../../src/records/database/short-ref.ts";
import type { Cadre } from "../../src/records/people/cadre.ts";
import { inChargeOfUnit } from "../../src/records/people/in-charge.ts";
import { type Day, dayOf } from "../../src/rules/calendar/time.ts";
import type { UnionEvent } from "../../src/rules/events/event.ts";
import { refuse } from "../../src/words/refusal.ts";

/** What it takes to convene. */
export type ConveneServices = Pick<
  Services,
  | "words"
  | "cadres"
  | "events"
  | "groups"
  | "keptFiles"
  | "download"
  | "abilitiesAt"
  | "nudges"
  | "reminderSettings"
  | "deeds"
  | TellingNeeds
>;

/**
 * The event that a line is about, for who may convene in its unit. To be called inside `talk.call`: offices change.
 * @throws Refusal when there is none, or it is not theirs
 */
export async function theirEvent(
  { events, cadres }: Pick<Services, "events" | "cadres">,
  me: Cadre,
  id: string,
  today: Day,
): Promise<UnionEvent> {
  const event = await events.of(id);
  if (!event) throw refuse("convene-gone");
  if (!(await inChargeOfUnit(cadres, me, { permission: "convene", unit: event.facts.unit }, today)))
    throw refuse("not-allowed");
  return event;
}

/** Theirs, neither cancelled nor closed; it may be on, or over. @throws Refusal with why not */
export async function unclosedEvent(
  services: Pick<Services, "events" | "cadres" | "words">,
  me: Cadre,
  id: string,
  at: number,
): Promise<UnionEvent> {
  const event = await theirEvent(services, me, id, dayOf(at));
  if (event.state !== "called") throw refuse(`convene-is-${event.state}`, { title: event.facts.title });
  return event;
}

/** As {@link theirEvent}, while it may still be changed. @throws Refusal when it is cancelled, closed or over */
export async function openEvent(
  services: Pick<Services, "events" | "cadres" | "words">,
  me: Cadre,
  id: string,
  at: number,
): Promise<UnionEvent> {
  const event = await unclosedEvent(services, me, id, at);
  const { title, endsAt } = event.facts;
  if (endsAt <= at) throw refuse("convene-is-over", { title });
  return event;
}

/**
 * As {@link openEvent}; where the act under this key holds already, as that act has left it. A step that was killed between its
 * act and the last one told goes on, though nothing else may be done about an event that it has cancelled.
 */
export async function openOrDone(
  services: Pick<Services, "events" | "cadres" | "words">,
  me: Cadre,
  { id, key }: { id: string; key: string },
  at: number,
): Promise<UnionEvent> {
  const event = await theirEvent(services, me, id, dayOf(at));
  return event.took.has(refOf(key)) ? event : openEvent(services, me, id, at);
}

/** The facts of an event that a dialog goes on with, read once. */
export async function factsOf(
  talk: Talk,
  services: Pick<Services, "events" | "cadres" | "words">,
  me: Cadre,
  id: string,
) {
  const at = await talk.now();
  return talk.call(async () => (await openEvent(services, me, id, at)).facts);
}
