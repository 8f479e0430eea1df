import { randomBytes } from "node:crypto";
import type { Connection } from "mongoose";
import { eventOf, type UnionEvent } from "../../rules/events/event.ts";
import type { EventAct, EventFacts } from "../../rules/events/event-acts.ts";
import { outcomeOf } from "../../rules/events/outcome.ts";
import type { Doing } from "../database/doing.ts";
import { isDuplicateKey } from "../database/duplicate-key.ts";
import { refOf } from "../database/short-ref.ts";
import { type EventRecord, eventModels } from "./event-models.ts";
import { eventsOfDays, nameDays } from "./events-of-days.ts";

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
  const models = eventModels(connection);
  const { events, days } = models;

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
    ...eventsOfDays(models),

    /** Calls an event, once under a key. */
    async call(facts: EventFacts, called: readonly string[], { key, by, at }: Doing): Promise<UnionEvent> {
      const id = refOf(key);
      const act: EventAct = { key: id, by, at, does: "call", facts, called: [...new Set(called)] };
      await nameDays(days, id, facts);
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
        if (act.does === "change") await nameDays(days, id, act.facts);
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
