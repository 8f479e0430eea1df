import { type Connection, Schema } from "mongoose";
import { type Discussed, type SittingAct, TOPICS } from "../../rules/discussions/sittings.ts";
import type { ListAct } from "../../rules/discussions/unit-lists.ts";
import { modelOn } from "../database/model-on.ts";

/** All that was ever noted of the sittings of a unit's month: one document, so that of two at once one sees the other. */
export interface SittingsRecord {
  /** `2026-11:AK` */
  _id: string;
  acts: SittingAct[];
}

/** What was done about a unit's lists between its sittings. */
export interface UnitListsRecord {
  /** The unit's code. */
  _id: string;
  /** The months in which it may have sat: named before they are written, so it may name too many, never too few. */
  months: string[];
  acts: ListAct[];
}

const part = { _id: false, strict: "throw" } as const;

const saidSchema = new Schema<Discussed>(
  {
    day: { type: String, required: true },
    place: { type: String, default: "" },
    event: String,
    topics: [{ type: String, enum: TOPICS }],
    about: { type: String, default: "" },
    should: [String],
    shouldNot: [String],
    off: [String],
    next: { type: String, default: "" },
  },
  part,
);

const act = {
  key: { type: String, required: true },
  by: { type: String, required: true },
  at: { type: Date, required: true },
};

const sittingsSchema = new Schema<SittingsRecord>(
  {
    _id: { type: String, required: true },
    acts: [
      new Schema(
        {
          ...act,
          sitting: { type: String, required: true },
          does: { type: String, required: true, enum: ["note", "correct", "withdraw"] },
          said: saidSchema,
        },
        part,
      ),
    ],
  },
  { strict: "throw", versionKey: false },
);

const listsSchema = new Schema<UnitListsRecord>(
  {
    _id: { type: String, required: true },
    months: [String],
    acts: [
      new Schema(
        {
          ...act,
          does: { type: String, required: true, enum: ["propose", "take-back", "decline", "strike"] },
          list: String,
          text: String,
          of: String,
          item: String,
          reason: String,
        },
        part,
      ),
    ],
  },
  { strict: "throw", versionKey: false },
);

export function discussionModels(connection: Connection) {
  return {
    sittings: modelOn<SittingsRecord>(connection, "Sittings", sittingsSchema, "discussions"),
    lists: modelOn<UnitListsRecord>(connection, "UnitLists", listsSchema, "unit_lists"),
  };
}
