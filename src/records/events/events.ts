import { randomBytes } from "node:crypto";
import type { Connection } from "mongoose";
import { addDays, type Day, dayOf } from "../../rules/calendar/time.ts";
import { eventOf, type UnionEvent } from "../../rules/events/event.ts";
import type { EventAct, EventFacts } from "../../rules/events/event-acts.ts";
import { type Outcome, outcomeOf } from "../../rules/events/outcome.ts";
import { findInChunks } from "../database/chunks.ts";
import { isDuplicateKey } from "../database/duplicate-key.ts";
import { refOf } from "../deeds/deed-entry.ts";
import { type EventRecord, eventModels } from "./event-models.ts";

/** Who does something about an event, by which message, and when. */
export interface Doing {
  readonly key: string;
  readonly by: string;
  readonly at: Date;
}

/** What is done about an event that was called. */
export type EventChange = EventAct extends infer Act
  ? Act extends { does: "call" }
    ? never
    : Omit<Act, "key" | "by" | "at">
  : never;

/** What came of it: the event now, and whether the change holds; it does not when it came too late or makes no sense there. */
export interface Acted {
  readonly event: UnionEvent;
  readonly took: boolean;
}

/** What is known of an event without reading who did what. */
export interface EventHead {
  readonly id: string;
  readonly secret: string;
  readonly facts: EventFacts;
  readonly state: UnionEvent["state"];
}

/** No event is longer; conferences and camps are days. */
const MOST_DAYS = 31;

/** What many people do at once and what leaves facts and outcome as they are: added without a look at the rest. */
const ALONE: ReadonlySet<EventAct["does"]> = new Set([
  "accept",
  "decline",
  "send",
  "take-substitute",
  "refuse-substitute",
  "mark",
  "unmark",
  "ask-mark",
  "shirt",
]);

/** What people were called to: who answered what, who came. */
export type Events = ReturnType<typeof createEvents>;

export function createEvents(connection: Connection) {
  const { events, days } = eventModels(connection);

  async function nameDays(id: string, { startsAt, endsAt }: EventFacts): Promise<void> {
    for (let day = dayOf(startsAt), n = 0; day <= dayOf(endsAt) && n < MOST_DAYS; day = addDays(day, 1), n++)
      await days.updateOne({ _id: day }, { $addToSet: { events: id } }, { upsert: true });
  }

  async function idsOn(from: Day, to: Day): Promise<string[]> {
    const named = await days.find({ _id: { $gte: from, $lte: to } }).lean();
    return [...new Set(named.flatMap((each) => each.events))];
  }

  /** Adds what leaves the event's facts and outcome as they are. @returns undefined when the event is not open, or knows the key */
  async function addAlone(id: string, act: EventAct): Promise<EventRecord | undefined> {
    const after = await events
      .findOneAndUpdate(
        { _id: id, state: "called", "acts.key": { $ne: act.key } },
        { $push: { acts: act }, $addToSet: { people: { $each: namedIn(act) } } },
        { returnDocument: "after" },
      )
      .lean<EventRecord>();
    return after ?? undefined;
  }

  return {
    /** Calls an event, once under a key. */
    async call(facts: EventFacts, called: readonly string[], { key, by, at }: Doing): Promise<UnionEvent> {
      const id = refOf(key);
      const act: EventAct = { key: id, by, at, does: "call", facts, called: [...new Set(called)] };
      await nameDays(id, facts);
      const record: EventRecord = {
        _id: id,
        secret: randomBytes(16).toString("hex"),
        acts: [act],
        people: [...new Set([by, ...namedIn(act)])],
        facts,
        state: "called",
      };
      try {
        await events.create(record);
      } catch (error) {
        if (!isDuplicateKey(error)) throw error;
      }
      const event = await read(id);
      if (!event) throw new Error(`event ${id}: called, and not there`);
      return event;
    },

    /**
     * Does something about an event. The same key does it once; of two at once the first counts.
     * @returns undefined when there is no such event
     */
    async act(id: string, change: EventChange, { key, by, at }: Doing): Promise<Acted | undefined> {
      const act: EventAct = { ...change, key: refOf(key), by, at };
      for (;;) {
        const alone = ALONE.has(act.does) ? await addAlone(id, act) : undefined;
        if (alone) return acted(alone, act.key);
        const known = await events.findById(id).lean<EventRecord>();
        const before = known && eventOf(id, known.acts);
        if (!known || !before) return undefined;
        if (known.acts.some((each) => each.key === act.key)) return acted(known, act.key);
        const acts = [...known.acts, act];
        const event = eventOf(id, acts);
        // What changes nothing is not kept, so an old event cannot be filled up.
        if (!event?.took.has(act.key)) return { event: before, took: false };
        if (act.does === "change") await nameDays(id, act.facts);
        const { facts, state } = event;
        const outcome = state === "closed" ? { outcome: outcomeOf(event) } : {};
        const { matchedCount } = await events.updateOne(
          { _id: id, acts: { $size: known.acts.length } },
          {
            $push: { acts: act },
            $addToSet: { people: { $each: namedIn(act) } },
            $set: { facts, state, ...outcome },
          },
        );
        if (matchedCount > 0) return { event, took: true };
      }
    },

    /** @returns undefined when there is none */
    of: (id: string): Promise<UnionEvent | undefined> => read(id),

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

  async function read(id: string): Promise<UnionEvent | undefined> {
    const found = await events.findById(id).lean<EventRecord>();
    return found ? eventOf(id, found.acts) : undefined;
  }
}

function acted({ _id, acts }: EventRecord, key: string): Acted {
  const event = eventOf(_id, acts);
  if (!event) throw new Error(`event ${_id} was never called`);
  return { event, took: event.took.has(key) };
}

/** The cadres whom an act names. */
function namedIn(act: EventAct): string[] {
  return [
    ...("called" in act ? act.called : []),
    ...("helpers" in act ? act.helpers : []),
    ...("who" in act ? [act.who] : []),
    ...("substitute" in act ? [act.substitute] : []),
  ];
}

function touches({ startsAt, endsAt }: EventFacts, from: Day, to: Day): boolean {
  return dayOf(startsAt) <= to && from <= dayOf(endsAt);
}
