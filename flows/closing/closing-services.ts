import type { Services } from "../../src/chat/services.ts";
import type { TellingNeeds } from "../../src/jobs/letters/tell-cadre.ts";
import { closesOn } from "../../src/records/events/closes-on.ts";
import type { Cadre } from "../../src/records/people/cadre.ts";
import { inChargeOfUnit } from "../../src/records/people/in-charge.ts";
import { dayOf } from "../../src/rules/calendar/time.ts";
import type { UnionEvent } from "../../src/rules/events/event.ts";
import { refuse } from "../../src/words/refusal.ts";
import { dateText } from "../../src/words/spoken.ts";

/** What closing an event needs. */
export type ClosingServices = Pick<
  Services,
  | "words"
  | "cadres"
  | "events"
  | "discussions"
  | "deeds"
  | "standings"
  | "absences"
  | "groups"
  | "nudges"
  | "reminderSettings"
  | TellingNeeds
>;

/**
 * An event that has begun, while it can be closed or corrected: for whoever may convene in its unit, so that others go on where its
 * convener has left. To be called inside `talk.call`.
 * @throws Refusal when it is not theirs, cancelled, still to come, or its month is locked
 */
export async function eventToClose(
  services: Pick<ClosingServices, "events" | "cadres" | "policies" | "words">,
  me: Cadre,
  id: string,
  at: number,
): Promise<UnionEvent> {
  const { events, cadres } = services;
  const event = await events.of(id);
  const today = dayOf(at);
  if (!event) throw refuse("closing-gone");
  const { unit, title, startsAt } = event.facts;
  if (!(await inChargeOfUnit(cadres, me, { permission: "convene", unit }, today)))
    throw refuse("closing-not-yours");
  if (event.state === "cancelled") throw refuse("closing-cancelled", { title });
  if (startsAt > at) throw refuse("closing-not-begun", { title });
  const until = await closesOn(services.policies, event.facts);
  if (until < today) throw refuse("closing-locked", { title, until: dateText(until, today) });
  return event;
}
