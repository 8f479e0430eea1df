import { type Connection, Schema } from "mongoose";
import type { Day } from "../../rules/calendar/time.ts";
import type { EntryAct, EntryRead, EntryState, EntryValues } from "../../rules/entries/entry.ts";
import { ENTRY_OPTIONS } from "../../rules/entries/entry-field.ts";
import { ENTRY_KIND_IDS, type EntryKind } from "../../rules/entries/entry-kinds.ts";
import { modelOn } from "../database/model-on.ts";

/** All that was done about one entry: one document, so that of two acts at once one sees the other. */
export interface EntryRecord {
  _id: string;
  /** Code of the unit that entered it; one that has gone into another is found by its heir. */
  unit: string;
  kind: EntryKind;
  acts: EntryAct[];
  /** Who has read it, of a plan that was made known. */
  reads: EntryRead[];
  /** As its acts have it, written with them: to be found by. */
  from: Day;
  to: Day;
  state: EntryState;
}

const part = { _id: false, strict: "throw" } as const;
const choice = { type: String, enum: ENTRY_OPTIONS };

const valuesSchema = new Schema<EntryValues>(
  {
    sort: choice,
    title: String,
    number: String,
    day: String,
    since: String,
    from: String,
    to: String,
    state: choice,
    channel: choice,
    done: String,
    result: String,
    benefit: String,
    about: String,
    people: Number,
    reach: Number,
    criterion: choice,
    link: String,
  },
  part,
);

const entrySchema = new Schema<EntryRecord>(
  {
    _id: { type: String, required: true },
    unit: { type: String, required: true },
    kind: { type: String, required: true, enum: ENTRY_KIND_IDS },
    acts: [
      new Schema<EntryAct>(
        {
          key: { type: String, required: true },
          by: { type: String, required: true },
          at: { type: Date, required: true },
          does: { type: String, required: true, enum: ["enter", "correct", "take-back", "put-back"] },
          values: valuesSchema,
          files: { type: [String], default: undefined },
        },
        part,
      ),
    ],
    reads: [
      new Schema<EntryRead>(
        {
          key: { type: String, required: true },
          who: { type: String, required: true },
          by: { type: String, required: true },
          at: { type: Date, required: true },
          sitting: String,
        },
        part,
      ),
    ],
    from: { type: String, required: true },
    to: { type: String, required: true },
    state: { type: String, required: true, enum: ["stands", "taken-back"] },
  },
  { strict: "throw", versionKey: false },
);

export function entryModel(connection: Connection) {
  return modelOn<EntryRecord>(connection, "UnitEntry", entrySchema, "unit_entries");
}
