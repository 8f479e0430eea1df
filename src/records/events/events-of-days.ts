import { addDays, type Day, dayOf, daysBetween } from "../../rules/calendar/time.ts";
import { eventOf, type UnionEvent } from "../../rules/events/event.ts";
import type { EventFacts } from "../../rules/events/event-acts.ts";
import type { Outcome } from "../../rules/events/outcome.ts";
import { byId } from "../database/by-id.ts";
import { findInChunks } from "../database/chunks.ts";
import type { EventDayRecord, EventRecord, eventModels } from "./event-models.ts";

/** What is known of an event without reading who did what. */
export interface EventHead {
  readonly id: string;
  readonly secret: string;
  readonly facts: EventFacts;
  readonly state: UnionEvent["state"];
}

/** No event is longer; conferences and camps are days. */
const MOST_DAYS = 31;
/** More are read by their span. */
const FEW_DAYS = 7;

/** Names an event on each of its days, before it is written there. */
export async function nameDays(
  days: ReturnType<typeof eventModels>["days"],
  id: string,
  { startsAt, endsAt }: EventFacts,
): Promise<void> {
  for (let day = dayOf(startsAt), n = 0; day <= dayOf(endsAt) && n < MOST_DAYS; day = addDays(day, 1), n++)
    await days.updateOne({ _id: day }, { $addToSet: { events: id } }, { upsert: true });
}

/** Finds events by the days that they touch. */
export function eventsOfDays({ events, days }: ReturnType<typeof eventModels>) {
  const named = byId((ids: Day[]) => days.find({ _id: { $in: ids } }).lean<EventDayRecord[]>());

  /** A few days are read with all others that are asked for in one moment: whoever looks ahead asks about each day of some weeks. */
  async function idsOn(from: Day, to: Day): Promise<string[]> {
    const count = daysBetween(from, to) + 1;
    const found =
      count <= FEW_DAYS
        ? await Promise.all(Array.from({ length: count }, (_, n) => named(addDays(from, n))))
        : await days.find({ _id: { $gte: from, $lte: to } }).lean<EventDayRecord[]>();
    return [...new Set(found.flatMap((day) => day?.events ?? []))];
  }

  return {
    /** Those that touch the days, by their beginning. @param of only those that name this person */
    async between(from: Day, to: Day, { of }: { of?: string } = {}): Promise<UnionEvent[]> {
      const who = of === undefined ? {} : { people: of };
      const found = await findInChunks(await idsOn(from, to), (chunk) =>
        events.find({ _id: { $in: chunk }, ...who }).lean<EventRecord[]>(),
      );
      return found
        .flatMap(({ _id, acts }) => eventOf(_id, acts) ?? [])
        .filter(({ facts }) => touches(facts, from, to))
        .sort((a, b) => a.facts.startsAt - b.facts.startsAt || (a.id < b.id ? -1 : 1));
    },

    /** Those that touch the days, without the people. */
    async heads(from: Day, to: Day): Promise<EventHead[]> {
      const found = await findInChunks(await idsOn(from, to), (chunk) =>
        events
          .find({ _id: { $in: chunk } }, { secret: 1, facts: 1, state: 1 })
          .lean<Pick<EventRecord, "_id" | "secret" | "facts" | "state">[]>(),
      );
      return found
        .filter(({ facts }) => touches(facts, from, to))
        .map(({ _id, ...rest }) => ({ id: _id, ...rest }));
    },

    /** @returns undefined when there is none */
    async head(id: string): Promise<EventHead | undefined> {
      const found = await events.findById(id, { secret: 1, facts: 1, state: 1 }).lean<EventRecord>();
      return found ? { id, secret: found.secret, facts: found.facts, state: found.state } : undefined;
    },

    /** What the closed events that began on the days came to. @param of only those that name one of these people */
    async outcomes(
      from: Day,
      to: Day,
      { of }: { of?: readonly string[] } = {},
    ): Promise<(Outcome & { readonly id: string })[]> {
      const who = of === undefined ? {} : { people: { $in: [...of] } };
      const found = await findInChunks(await idsOn(from, to), (chunk) =>
        events
          .find({ _id: { $in: chunk }, state: "closed", ...who }, { outcome: 1 })
          .lean<Pick<EventRecord, "_id" | "outcome">[]>(),
      );
      return found.flatMap(({ _id, outcome }) =>
        outcome && from <= outcome.day && outcome.day <= to ? [{ id: _id, ...outcome }] : [],
      );
    },
  };
}

function touches({ startsAt, endsAt }: EventFacts, from: Day, to: Day): boolean {
  return dayOf(startsAt) <= to && from <= dayOf(endsAt);
}
