import { afterAct, afterClosing } from "./after-act.ts";
import type { Attendee } from "./attendee.ts";
import type { EventAct, EventFacts } from "./event-acts.ts";
import { invite, stillUninvited, type Uninvited, uninvite } from "./invitations.ts";
import { moved } from "./postponed.ts";
import { isFull } from "./seats.ts";

/** An event as it stands. */
export interface UnionEvent {
  readonly id: string;
  readonly facts: EventFacts;
  readonly convener: string;
  readonly helpers: readonly string[];
  readonly calledAt: Date;
  readonly state: "called" | "cancelled" | "closed";
  /** Why it was cancelled. */
  readonly reason?: string;
  readonly closed?: { readonly by: string; readonly at: Date };
  /** By code, in the order in which they came to be known. */
  readonly people: ReadonlyMap<string, Attendee>;
  /** Those who are called no more, by code. */
  readonly uninvited: ReadonlyMap<string, Uninvited>;
  /** Keys of the acts that changed something; others came too late. */
  readonly took: ReadonlySet<string>;
  /** How often each one has said something about themselves, by code. */
  readonly said: ReadonlyMap<string, number>;
}

/** Whoever has said so much about their own coming to one event says no more: the convener is to be asked. */
const MOST_SAID = 20;

/** Whether somebody has said so much about their own coming that no more is taken. */
export function hasSaidEnough({ said }: Pick<UnionEvent, "said">, who: string): boolean {
  return (said.get(who) ?? 0) >= MOST_SAID;
}

function saidByEach(acts: readonly EventAct[]): ReadonlyMap<string, number> {
  const said = new Map<string, number>();
  for (const act of acts)
    if ("who" in act && act.who === act.by) said.set(act.who, (said.get(act.who) ?? 0) + 1);
  return said;
}

/**
 * Reads an event from its acts, in their order. An act that makes no sense where it stands changes nothing: of two at once the
 * first counts.
 * @returns undefined when it was never called
 */
export function eventOf(id: string, acts: readonly EventAct[]): UnionEvent | undefined {
  const [call, ...rest] = acts;
  if (call?.does !== "call") return undefined;
  let event: UnionEvent = {
    id,
    facts: call.facts,
    convener: call.by,
    helpers: [],
    calledAt: call.at,
    state: "called",
    people: new Map(call.called.map((who) => [who, { who, called: true }])),
    uninvited: new Map(),
    took: new Set([call.key]),
    said: saidByEach(rest),
  };
  const took = new Set(event.took);
  const people = new Map(event.people);
  const uninvited = new Map<string, Uninvited>();
  for (const act of rest) {
    if (took.has(act.key)) continue;
    const after = aboutAll(event, act) ?? (aboutOne(event, people, act) ? event : undefined);
    if (!after) continue;
    took.add(act.key);
    const before = event.facts;
    event = after;
    if (act.does === "invite") invite(people, act.called, act.key);
    if (act.does === "change") moved(people, before, act.facts);
    if (act.does === "uninvite") uninvite({ people, uninvited }, act.called, act.key);
  }
  return { ...event, people, uninvited: stillUninvited({ people, uninvited }), took };
}

/** What an act makes of the event as a whole; undefined: nothing, or it is about one person. */
function aboutAll(event: UnionEvent, act: EventAct): UnionEvent | undefined {
  if (event.state !== "called") return undefined;
  switch (act.does) {
    case "change":
      return { ...event, facts: act.facts };
    case "cancel":
      return { ...event, state: "cancelled", reason: act.reason };
    case "name-helpers":
      return { ...event, helpers: act.helpers };
    case "invite":
    case "uninvite":
      return event;
    case "close":
      return { ...event, state: "closed", closed: { by: act.by, at: act.at } };
    default:
      return undefined;
  }
}

/** Notes what an act says of one person. @returns whether it changed anything */
function aboutOne(event: UnionEvent, people: Map<string, Attendee>, act: EventAct): boolean {
  if (!("who" in act) || event.state === "cancelled") return false;
  if (act.does === "accept" && isFull({ facts: event.facts, people }, act.who)) return false;
  const known: Attendee = people.get(act.who) ?? { who: act.who, called: false };
  const after = event.state === "closed" ? afterClosing(known, act) : afterAct(known, act);
  if (!after) return false;
  people.set(act.who, after);
  if (act.does === "take-substitute") {
    const { substitute } = act;
    people.set(substitute, people.get(substitute) ?? { who: substitute, called: false });
  }
  return true;
}
