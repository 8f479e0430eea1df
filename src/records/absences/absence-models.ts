import { type Connection, Schema } from "mongoose";
import type { AbsenceAct } from "../../rules/absences/absence.ts";
import { modelOn } from "../database/model-on.ts";

/** Whose absences: `cadre:<code>`, or `unit:<code>` for everybody in and below a unit. */
export type Whose = `${"cadre" | "unit"}:${string}`;

/** All that was ever done about the absences of one: one document, so that of two acts at once one sees the other. */
export interface AbsencesRecord {
  _id: Whose;
  acts: AbsenceAct[];
}

/** An absence that waits for a head, to be found without reading everybody's. It may name too many, never too few. */
export interface WaitingRecord {
  /** The absence's id. */
  _id: string;
  whose: Whose;
  /** Heads who have been told. */
  told: string[];
  at: Date;
}

const actSchema = new Schema<AbsenceAct>(
  {
    key: { type: String, required: true },
    does: { type: String, required: true, enum: ["ask", "confirm", "refuse", "withdraw", "end"] },
    of: { type: String, required: true },
    by: { type: String, required: true },
    at: { type: Date, required: true },
    from: String,
    to: String,
    why: String,
    replaces: String,
    reason: String,
  },
  { _id: false, strict: "throw" },
);

const absencesSchema = new Schema<AbsencesRecord>(
  { _id: { type: String, required: true }, acts: [actSchema] },
  { strict: "throw", versionKey: false },
);

const waitingSchema = new Schema<WaitingRecord>(
  {
    _id: { type: String, required: true },
    whose: { type: String, required: true },
    told: [String],
    at: { type: Date, required: true },
  },
  { strict: "throw", versionKey: false },
);

export function absenceModels(connection: Connection) {
  return {
    absences: modelOn<AbsencesRecord>(connection, "Absences", absencesSchema, "absences"),
    waiting: modelOn<WaitingRecord>(connection, "WaitingAbsence", waitingSchema, "waiting_absences"),
  };
}
