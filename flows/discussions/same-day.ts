import type { Talk } from "../../src/chat/dialog/talk.ts";
import type { UnitSitting } from "../../src/records/discussions/discussions.ts";
import { withThoseGoneInto } from "../../src/records/discussions/units-of-lists.ts";
import { type Day, dayOf } from "../../src/rules/calendar/time.ts";
import { isDiscussed } from "../../src/rules/discussions/sittings.ts";
import { eventKind } from "../../src/rules/events/event-kinds.ts";
import { clipped } from "../../src/words/clipped.ts";
import type { Phrase, Words } from "../../src/words/words.ts";
import type { DiscussionServices } from "./discussion-services.ts";

const ANOTHER = "another";
const LONGEST_LABEL = 50;

/** A unit and a day. */
interface UnitDay {
  readonly unit: string;
  readonly day: Day;
}

/** What a unit's sittings of a day discussed. */
export async function sittingsOn(
  { cadres, discussions }: Pick<DiscussionServices, "cadres" | "discussions">,
  { unit, day }: UnitDay,
  today: Day,
): Promise<UnitSitting[]> {
  const units = await withThoseGoneInto(cadres, unit, today);
  const all = await discussions.inMonth(units, day.slice(0, 7));
  return all.filter(({ said }) => said.day === day && isDiscussed(said));
}

/** An event at which it may have been discussed. Plain JSON. */
export interface SittingEvent {
  id: string;
  unit: string;
  title: string;
  place: string;
}

/** A unit's sittings of a day that were called as events, have begun, and of which nothing is noted yet. */
export async function eventsOn(
  services: Pick<DiscussionServices, "cadres" | "discussions" | "events">,
  { unit, day }: UnitDay,
  at: number,
): Promise<SittingEvent[]> {
  const units = await withThoseGoneInto(services.cadres, unit, dayOf(at));
  const noted = new Set(
    (await services.discussions.inMonth(units, day.slice(0, 7))).map(({ said }) => said.event),
  );
  return (await services.events.heads(day, day)).flatMap(({ id, facts, state }) => {
    const isMeant =
      units.includes(facts.unit) &&
      eventKind(facts.kind).discusses &&
      state !== "cancelled" &&
      dayOf(facts.startsAt) === day &&
      facts.startsAt <= at &&
      !noted.has(id);
    return isMeant ? [{ id, unit: facts.unit, title: facts.title, place: facts.place }] : [];
  });
}

/** A sitting in a few words: the first thing that was agreed, or what it was about. */
export function sittingLabel(words: Words, { said }: UnitSitting): string {
  const [first = ""] = [...said.should, ...said.shouldNot, said.about, said.next].filter(
    (text) => text !== "",
  );
  return clipped(first === "" ? words.label("discussion-some") : first, LONGEST_LABEL);
}

/** Asks whether one of these is meant. @returns nothing where it is another one, or there are none */
export async function askWhetherOneOf<One extends { id: string }>(
  talk: Talk,
  words: Words,
  question: Phrase,
  ones: readonly (One & { label: string })[],
): Promise<One | undefined> {
  if (ones.length === 0) return undefined;
  const options = ones.map(({ id, label }) => ({ value: id, label }));
  const another = { value: ANOTHER, label: words.label("discussion-another") };
  const picked = await talk.pick(question, [...options, another]);
  return ones.find(({ id }) => id === picked);
}
