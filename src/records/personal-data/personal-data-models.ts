import { type Connection, Schema } from "mongoose";
import type { Day } from "../../rules/calendar/time.ts";
import { modelOn } from "../database/model-on.ts";

/** A person's request to have their data erased. */
export interface ErasureRecord {
  /** The cadre's code. */
  _id: string;
  askedAt: Date;
  /** Answered by this day at the latest (Luật 91/2025/QH15, Nghị định 356/2025). */
  dueDay: Day;
  /** `begun`: it can no longer be cancelled; if found, it was interrupted and has to be finished. */
  state: "open" | "cancelled" | "begun" | "done";
  doneAt: Date | null;
  /** The key of the message that cancelled it. */
  cancelledBy?: string;
}

const erasureSchema = new Schema<ErasureRecord>(
  {
    _id: { type: String, required: true },
    askedAt: { type: Date, required: true },
    dueDay: { type: String, required: true },
    state: { type: String, required: true, enum: ["open", "cancelled", "begun", "done"] },
    doneAt: { type: Date, default: null },
    cancelledBy: String,
  },
  { strict: "throw", versionKey: false },
);

/** The model of erasure requests on one connection. */
export function erasureModel(connection: Connection) {
  return modelOn<ErasureRecord>(connection, "Erasure", erasureSchema, "erasures");
}

export type ErasureModel = ReturnType<typeof erasureModel>;
