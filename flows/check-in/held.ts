import type { Talk } from "../../src/chat/dialog/talk.ts";
import { closesOn } from "../../src/records/events/closes-on.ts";
import type { EventHead } from "../../src/records/events/events-of-days.ts";
import { headsOfUnits } from "../../src/records/events/held-by.ts";
import type { Cadre } from "../../src/records/people/cadre.ts";
import { inChargeOfUnit } from "../../src/records/people/in-charge.ts";
import { seatsWith } from "../../src/rules/access/who-may.ts";
import { dayOf } from "../../src/rules/calendar/time.ts";
import { ASKS_FOR_MS, isOpenAt, isPrepared, PREPARED_MS } from "../../src/rules/events/check-in-time.ts";
import type { UnionEvent } from "../../src/rules/events/event.ts";
import { eventText } from "../../src/words/event-text.ts";
import { refuse } from "../../src/words/refusal.ts";
import { dateText } from "../../src/words/spoken.ts";
import { phrase } from "../../src/words/words.ts";
import type { CheckInParts } from "./parts.ts";

/** An event that somebody holds. Plain JSON. */
interface Held {
  id: string;
  label: string;
  startsAt: number;
  isOn: boolean;
}

/**
 * The event that somebody may mark people at: those who may convene in its unit and, until it is closed, the helpers that they named.
 * @param only `convener`: not for helpers
 * @throws Refusal when it is not theirs, or not there
 */
export async function heldEvent(
  { cadres, events, policies }: Pick<CheckInParts, "cadres" | "events" | "policies">,
  me: Cadre,
  { id, only }: { id: string; only?: "convener" },
  at: number,
): Promise<UnionEvent> {
  const event = await events.of(id);
  if (!event) throw refuse("check-in-no-event");
  const place = { permission: "convene", unit: event.facts.unit } as const;
  const isHelper = only === undefined && event.state === "called" && event.helpers.includes(me.code);
  if (!isHelper && !(await inChargeOfUnit(cadres, me, place, dayOf(at)))) throw refuse("check-in-not-yours");
  if (event.state === "cancelled") throw refuse("check-in-cancelled", { title: event.facts.title });
  const until = event.state === "closed" ? await closesOn(policies, event.facts) : undefined;
  if (until && until < dayOf(at))
    throw refuse("closing-locked", { title: event.facts.title, until: dateText(until, dayOf(at)) });
  return event;
}

/** Which of the events that the speaker holds now or soon is meant; asks where several are. @returns nothing when they hold none */
export async function whichHeld(
  talk: Talk,
  services: Pick<CheckInParts, "words" | "events" | "cadres">,
  me: Cadre,
): Promise<string | undefined> {
  const at = await talk.now();
  const held = await talk.call(() => heldAbout(services, me, at));
  const [first, ...more] = held;
  if (!first || more.length === 0) return first?.id;
  return talk.pick(
    phrase("check-in-which"),
    held.map(({ id, label }) => ({ value: id, label })),
  );
}

/** The events that somebody holds and that are on. */
export async function eventsOn(
  services: Pick<CheckInParts, "words" | "events" | "cadres">,
  me: Cadre,
  at: number,
): Promise<UnionEvent[]> {
  const on = (await heldAbout(services, me, at)).filter(({ isOn }) => isOn);
  const found = await Promise.all(on.map(({ id }) => services.events.of(id)));
  return found.filter((event) => event !== undefined);
}

/** Those that are on; where none is, those of these days. Before what only happens in one's unit stands what one has called. */
async function heldAbout(
  { words, events, cadres }: Pick<CheckInParts, "words" | "events" | "cadres">,
  me: Cadre,
  at: number,
): Promise<Held[]> {
  const [from, to] = [dayOf(at - ASKS_FOR_MS), dayOf(at + PREPARED_MS)];
  const units = new Set(seatsWith(me, "convene").map(({ unit }) => unit));
  const named = await events.between(from, to, { of: me.code });
  const near = ({ facts, state }: Pick<EventHead, "facts" | "state">) =>
    state === "called" && isPrepared(facts, at);
  const isOwn = async ({ convener, helpers, facts: { unit } }: UnionEvent) =>
    helpers.includes(me.code) ||
    (convener === me.code &&
      // Whoever has called it may have come to another unit since.
      (await inChargeOfUnit(cadres, me, { permission: "convene", unit }, dayOf(at))));
  const known = await Promise.all(named.filter(near).map(async (one) => ((await isOwn(one)) ? [one] : [])));
  const mine = known.flat();
  const others = (await headsOfUnits({ events, cadres }, units, { from, to }, at)).filter(near);
  const all = (mine.length > 0 ? mine : others).map(
    ({ id, facts }): Held => ({
      id,
      label: eventText(words, facts, dayOf(at)),
      startsAt: facts.startsAt,
      isOn: isOpenAt(facts, at),
    }),
  );
  const on = all.filter(({ isOn }) => isOn);
  return (on.length > 0 ? on : all).toSorted((a, b) => a.startsAt - b.startsAt);
}
