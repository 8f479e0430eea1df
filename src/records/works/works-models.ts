import { type Connection, Schema } from "mongoose";
import { modelOn } from "../database/model-on.ts";
import {
  HANDED_IN_SCHEMAS,
  type HandedInRecord,
  WAITING_SCHEMAS,
  type WaitingRecord,
} from "../handed-in/handed-in-models.ts";

/** The works that may count for, or wait in, a year of one cadre: it may name too many, never too few. */
interface YearRecord {
  /** `2026:<cadre>` */
  _id: string;
  works: string[];
}

const yearSchema = new Schema<YearRecord>(
  { _id: { type: String, required: true }, works: [String] },
  { strict: "throw", versionKey: false },
);

export function workModels(connection: Connection) {
  return {
    works: modelOn<HandedInRecord>(connection, "Work", HANDED_IN_SCHEMAS.cadre, "works"),
    years: modelOn<YearRecord>(connection, "WorksOfYear", yearSchema, "works_of_year"),
    waiting: modelOn<WaitingRecord>(connection, "WaitingWork", WAITING_SCHEMAS.cadre, "waiting_works"),
  };
}
