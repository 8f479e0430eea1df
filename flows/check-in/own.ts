import type { CadreSpeaking } from "../../src/chat/dialog/speaker.ts";
import type { Talk } from "../../src/chat/dialog/talk.ts";
import type { EventHead } from "../../src/records/events/events-of-days.ts";
import type { Cadre } from "../../src/records/people/cadre.ts";
import { dayOf, timeOf } from "../../src/rules/calendar/time.ts";
import {
  ASKS_FOR_MS,
  type CodeWorth,
  maybeOf,
  minutesLate,
  worthOf,
} from "../../src/rules/events/check-in-time.ts";
import type { UnionEvent } from "../../src/rules/events/event.ts";
import { refuse } from "../../src/words/refusal.ts";
import { type Phrase, phrase } from "../../src/words/words.ts";
import { tellOfAsking } from "./asking-letter.ts";
import type { CheckInParts } from "./parts.ts";

/** People come before it begins. */
const COMES_BEFORE_MS = 60 * 60_000;

/** Checks the speaker in by a code, by the moment at which the platform took the message in. */
export async function checkIn(
  talk: Talk,
  services: CheckInParts,
  me: CadreSpeaking,
  code: string,
): Promise<void> {
  const at = await talk.now();
  await talk.tell(await talk.call((key) => checkedIn(services, me, { code, key }, at)));
}

/**
 * What is to be said instead of asking for a code: that the speaker is marked already at all that is on.
 * @throws Refusal when nothing is
 */
export async function alreadySaid(
  { events }: Pick<CheckInParts, "events">,
  { code }: Cadre,
  at: number,
): Promise<Phrase | null> {
  const near = await nearHeads(events, at);
  if (near.length === 0) throw refuse("check-in-nothing-on");
  const known = await Promise.all(near.map(({ id }) => events.of(id)));
  const marked = known.flatMap((event) => (event?.people.get(code)?.mark ? [event] : []));
  const [first] = marked;
  return first && marked.length === near.length ? saidOfMark(first, code, false) : null;
}

/** Those of which a check-in now may be. */
async function nearHeads(events: CheckInParts["events"], at: number): Promise<EventHead[]> {
  const heads = await events.heads(dayOf(at - ASKS_FOR_MS), dayOf(at + COMES_BEFORE_MS));
  return heads.filter(({ facts, state }) => state !== "cancelled" && maybeOf(facts, at));
}

async function checkedIn(
  services: CheckInParts,
  { cadre, sender }: CadreSpeaking,
  { code, key }: { code: string; key: string },
  at: number,
): Promise<Phrase> {
  const { events, policies, checkInTries } = services;
  const wait = await checkInTries.waits(sender, new Date(at));
  if (wait) throw wait;
  const near = await nearHeads(events, at);
  if (near.length === 0) throw refuse("check-in-none-on", { code });
  const judged = await Promise.all(
    near.map(async (head) => {
      const { graceMinutes } = await policies.of(head.facts.unit, dayOf(at));
      return { head, worth: worthOf(head, { code, at, graceMinutes }) };
    }),
  );
  const found =
    judged.find(({ worth }) => worth.is === "good") ?? judged.find(({ worth }) => worth.is === "outdated");
  if (!found || found.worth.is === "wrong") throw await checkInTries.wrong(sender, key, new Date(at));
  await checkInTries.forget(sender);
  return settle(services, { who: cadre.code, key }, { head: found.head, worth: found.worth }, at);
}

/** Marks it, or has it wait for the convener where the code is good no longer, or the event is closed. */
async function settle(
  services: CheckInParts,
  { who, key }: { who: string; key: string },
  { head: { id }, worth }: { head: EventHead; worth: Exclude<CodeWorth, { is: "wrong" }> },
  at: number,
): Promise<Phrase> {
  const { events } = services;
  const doing = { key, by: who, at: new Date(at) };
  if (worth.is === "good") {
    const done = await events.act(id, { does: "mark", who, as: worth.as, how: "code" }, doing);
    if (done?.event.people.get(who)?.mark) return saidOfMark(done.event, who, done.took);
    if (done?.event.state === "cancelled")
      throw refuse("check-in-cancelled", { title: done.event.facts.title });
  }
  const asked = await events.act(
    id,
    { does: "ask-mark", who, as: worth.as },
    { ...doing, key: `${key}:ask` },
  );
  if (!asked) throw refuse("check-in-no-event");
  const { event } = asked;
  const { title } = event.facts;
  if (event.people.get(who)?.mark) return saidOfMark(event, who, false);
  if (event.state === "cancelled") throw refuse("check-in-cancelled", { title });
  await tellOfAsking(services, event, at);
  return phrase("check-in-asked", { title });
}

/** What whoever is marked hears. @param isNew by this very message */
function saidOfMark({ facts, people }: UnionEvent, who: string, isNew: boolean): Phrase {
  const { title } = facts;
  const own = people.get(who);
  const mark = own?.mark;
  if (!mark) return phrase("check-in-asked", { title });
  const time = timeOf(mark.at.getTime());
  const isThere = mark.as === "came" || mark.as === "late";
  if (!isThere) return phrase("check-in-marked-away", { title });
  if (!isNew) return phrase("check-in-already", { title, time });
  const sentBy = [...people.values()].find(
    ({ answer }) => answer?.says === "substitute" && answer.substitute === who && answer.taken === undefined,
  );
  const is = own.called || isTaken(people, who) ? "called" : sentBy ? "substitute" : "walk-in";
  if (mark.as === "late") {
    const minutes = String(minutesLate(facts, mark.at.getTime()));
    const starts = timeOf(facts.startsAt);
    return phrase(`check-in-done-late-${is}`, { title, time, minutes, starts });
  }
  return phrase(`check-in-done-${is}`, { title, time });
}

function isTaken(people: UnionEvent["people"], who: string): boolean {
  return [...people.values()].some(
    ({ answer }) => answer?.says === "substitute" && answer.substitute === who && answer.taken === true,
  );
}
