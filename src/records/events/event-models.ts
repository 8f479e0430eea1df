import { type Connection, Schema } from "mongoose";
import type { Day } from "../../rules/calendar/time.ts";
import { type EventAct, type EventFacts, MARKED_BY, MARKS } from "../../rules/events/event-acts.ts";
import { EVENT_KIND_NAMES } from "../../rules/events/event-kinds.ts";
import type { Outcome } from "../../rules/events/outcome.ts";
import { modelOn } from "../database/model-on.ts";

/** All that was ever done about one event: one document, so that of two acts at once one sees the other. */
export interface EventRecord {
  _id: string;
  /** What its check-in codes are made from. Known to nobody. */
  secret: string;
  acts: EventAct[];
  /** Everybody whom its acts name, to be found by; it may name too many. */
  people: string[];
  /** As its acts have it, written with them. */
  facts: EventFacts;
  state: "called" | "cancelled" | "closed";
  /** From its closing on. */
  outcome?: Outcome;
}

/** The events that may lie on a day: named before they are written, so it may name too many, never too few. */
export interface EventDayRecord {
  _id: Day;
  events: string[];
}

const part = { _id: false, strict: "throw" } as const;

const factsSchema = new Schema<EventFacts>(
  {
    kind: { type: String, required: true, enum: EVENT_KIND_NAMES },
    unit: { type: String, required: true },
    title: { type: String, default: "" },
    place: { type: String, default: "" },
    startsAt: { type: Number, required: true },
    endsAt: { type: Number, required: true },
    shirt: { type: Boolean, required: true },
    minutes: { type: Number, required: true },
    seats: Number,
    files: [String],
  },
  part,
);

const actSchema = new Schema<EventAct>(
  {
    key: { type: String, required: true },
    by: { type: String, required: true },
    at: { type: Date, required: true },
    does: { type: String, required: true },
    facts: factsSchema,
    called: { type: [String], default: undefined },
    helpers: { type: [String], default: undefined },
    reason: String,
    who: String,
    substitute: String,
    as: { type: String, enum: MARKS },
    how: { type: String, enum: MARKED_BY },
    worn: Boolean,
  },
  part,
);

const outcomeSchema = new Schema<Outcome>(
  {
    kind: { type: String, required: true },
    unit: { type: String, required: true },
    day: { type: String, required: true },
    met: [String],
    late: [String],
    missed: [String],
    excused: [String],
    there: [String],
    shirt: { type: Boolean, required: true },
    withoutShirt: [String],
  },
  part,
);

const eventSchema = new Schema<EventRecord>(
  {
    _id: { type: String, required: true },
    secret: { type: String, required: true },
    acts: [actSchema],
    people: [String],
    facts: { type: factsSchema, required: true },
    state: { type: String, required: true, enum: ["called", "cancelled", "closed"] },
    outcome: outcomeSchema,
  },
  { strict: "throw", versionKey: false },
);

const daySchema = new Schema<EventDayRecord>(
  { _id: { type: String, required: true }, events: [String] },
  { strict: "throw", versionKey: false },
);

export function eventModels(connection: Connection) {
  return {
    events: modelOn<EventRecord>(connection, "Event", eventSchema, "events"),
    days: modelOn<EventDayRecord>(connection, "EventDay", daySchema, "event_days"),
  };
}
