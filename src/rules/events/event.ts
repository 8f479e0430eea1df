import { dayOf } from "../calendar/time.ts";
import { opensAt } from "./check-in-time.ts";
import type { EventAct, EventFacts, Mark, MarkedBy } from "./event-acts.ts";

/** What somebody who was called says to it. */
export type Answer =
  | { readonly says: "coming" }
  | { readonly says: "declined"; readonly reason: string }
  | { readonly says: "substitute"; readonly substitute: string; readonly taken?: boolean };

/** What is known of somebody's coming. */
interface CheckedIn {
  readonly mark?: {
    readonly as: Mark;
    readonly how: MarkedBy;
    readonly by: string;
    readonly at: Date;
    readonly reason?: string;
    /** How they were before it, so that it can be taken back. */
    readonly was: CheckedIn;
  };
  /** Since when a check-in waits for the convener. */
  readonly asksSince?: Date;
  /** As what its code would have counted. */
  readonly asksAs?: Mark;
}

/** One person at an event: called, somebody's substitute, or come by themselves. */
export interface Attendee extends CheckedIn {
  readonly who: string;
  readonly called: boolean;
  readonly answer?: Answer;
  /** Said to have been without the áo Thanh niên. */
  readonly withoutShirt?: true;
}

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
  /** Keys of the acts that changed something; others came too late. */
  readonly took: ReadonlySet<string>;
  /** How often each one has said something about themselves, by code. */
  readonly said: ReadonlyMap<string, number>;
}

/** Whoever has said so much about their own coming to one event says no more: the convener is to be asked. */
const MOST_SAID = 20;

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
    took: new Set([call.key]),
    said: saidByEach(rest),
  };
  const took = new Set(event.took);
  const people = new Map(event.people);
  for (const act of rest) {
    if (took.has(act.key)) continue;
    const after = aboutAll(event, act) ?? (aboutOne(event, people, act) ? event : undefined);
    if (!after) continue;
    took.add(act.key);
    const before = event.facts;
    event = after;
    if (act.does === "invite")
      for (const who of act.called) people.set(who, { ...(people.get(who) ?? { who }), called: true });
    if (act.does === "change") moved(people, before, act.facts);
    if (act.does === "uninvite") for (const who of act.called) people.delete(who);
  }
  return { ...event, people, took };
}

/** What was seen or said of the old time does not hold for the new one: check-ins, and of another day the answers of who is called. */
function moved(people: Map<string, Attendee>, before: EventFacts, now: EventFacts): void {
  if (now.startsAt === before.startsAt) return;
  const isOtherDay = dayOf(now.startsAt) !== dayOf(before.startsAt);
  const opens = opensAt(now);
  for (const [who, known] of people) {
    const { mark: _, asksSince: __, asksAs: ___, answer, ...rest } = known;
    // Who comes for whom stays; whether anybody comes is asked anew.
    const holds = !isOtherDay || !rest.called || answer?.says === "substitute";
    people.set(who, { ...rest, ...(answer && holds ? { answer } : {}), ...seenSince(known, opens) });
  }
}

/** @param moment epoch milliseconds */
function seenSince({ mark, asksSince, asksAs }: CheckedIn, moment: number): CheckedIn {
  return {
    ...(mark && mark.at.getTime() >= moment ? { mark: { ...mark, was: seenSince(mark.was, moment) } } : {}),
    ...(asksSince && asksSince.getTime() >= moment ? { asksSince, ...(asksAs ? { asksAs } : {}) } : {}),
  };
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

/** Whether as many others have said to come, or are there, as there are seats. */
export function isFull(
  { facts: { seats }, people }: Pick<UnionEvent, "facts" | "people">,
  who: string,
): boolean {
  if (seats === undefined) return false;
  const others = [...people.values()].filter((each) => each.who !== who && takesSeat(each));
  return others.length >= seats;
}

type ActOnOne = Extract<EventAct, { who: string }>;

/** When an event is closed its figures may be corrected, and who stood in for whom; nothing is answered any more. */
function afterClosing(known: Attendee, act: ActOnOne): Attendee | undefined {
  const isCorrection =
    act.does === "unmark" ||
    act.does === "shirt" ||
    act.does === "ask-mark" ||
    act.does === "take-substitute" ||
    act.does === "refuse-substitute" ||
    (act.does === "mark" && act.how !== "code");
  return isCorrection ? afterAct(known, act) : undefined;
}

function afterAct(known: Attendee, act: ActOnOne): Attendee | undefined {
  const { answer, mark, asksSince, asksAs, withoutShirt, ...rest } = known;
  const marked = {
    ...(mark ? { mark } : {}),
    ...(asksSince ? { asksSince } : {}),
    ...(asksAs ? { asksAs } : {}),
  };
  const shirt = withoutShirt ? { withoutShirt } : {};
  const before = { ...rest, ...shirt, ...(answer ? { answer } : {}) };
  switch (act.does) {
    case "accept":
      return { ...rest, ...shirt, ...marked, answer: { says: "coming" } };
    case "decline":
      return { ...rest, ...shirt, ...marked, answer: { says: "declined", reason: act.reason } };
    case "send":
      if (!known.called || act.substitute === act.who) return undefined;
      return { ...rest, ...shirt, ...marked, answer: { says: "substitute", substitute: act.substitute } };
    case "take-substitute":
    case "refuse-substitute": {
      // Another one may have been named meanwhile, and the first word of a head holds.
      if (answer?.says !== "substitute" || answer.substitute !== act.substitute || answer.taken !== undefined)
        return undefined;
      return { ...known, answer: { ...answer, taken: act.does === "take-substitute" } };
    }
    case "mark": {
      // Who was there already does not come again; only a person's word changes a mark.
      if (act.how === "code" && mark) return undefined;
      const { as, how, by, at, reason } = act;
      return { ...before, mark: { as, how, by, at, ...(reason ? { reason } : {}), was: marked } };
    }
    case "unmark":
      if (mark) return { ...before, ...mark.was };
      return asksSince ? before : undefined;
    case "ask-mark":
      if (mark || asksSince) return undefined;
      return { ...before, asksSince: act.at, ...(act.as ? { asksAs: act.as } : {}) };
    case "shirt": {
      const { withoutShirt: _, ...worn } = known;
      return act.worn ? worn : { ...known, withoutShirt: true };
    }
  }
}

/** Whoever comes without a word sits, too. */
function takesSeat({ answer, mark }: Attendee): boolean {
  return answer?.says === "coming" || mark?.as === "came" || mark?.as === "late";
}
