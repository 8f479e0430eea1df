import type { Services } from "../../src/chat/services.ts";
import type { TellingNeeds } from "../../src/jobs/letters/tell-cadre.ts";
import type { Cadre } from "../../src/records/people/cadre.ts";
import { hasSaidEnough, type UnionEvent } from "../../src/rules/events/event.ts";
import { refuse } from "../../src/words/refusal.ts";

/** What it takes to answer a call. */
export type InvitedServices = Pick<Services, "words" | "cadres" | "events" | "keptFiles" | TellingNeeds>;

/**
 * The event that somebody was called to, or sent to, while it can be answered. To be called inside `talk.call`.
 * @throws Refusal when it does not concern them, or it is too late
 */
export async function callTo(
  { events }: Pick<Services, "events">,
  me: Pick<Cadre, "code">,
  id: string,
  at: number,
): Promise<UnionEvent> {
  const event = await events.of(id);
  if (event?.uninvited.has(me.code)) throw refuse("invited-taken-back", { title: event.facts.title });
  if (!event?.people.has(me.code)) throw refuse("invited-not-you");
  const { title } = event.facts;
  if (event.state !== "called") throw refuse(`convene-is-${event.state}`, { title });
  if (event.facts.endsAt <= at) throw refuse("convene-is-over", { title });
  if (hasSaidEnough(event, me.code)) throw refuse("invited-too-often", { title });
  return event;
}
