import { type Connection, Schema } from "mongoose";
import { WORK_DEEDS, type WorkAct } from "../../rules/works/work.ts";
import { modelOn } from "../database/model-on.ts";
import type { Draft, FormRecord, FormVersion } from "../forms/forms-models.ts";

/** A decision on paper, as the author hands it in. */
export interface PaperDecision {
  number: string;
  /** `2026-11-24` */
  day: string;
  signer: string;
  /** Kept files: pictures of the decision. */
  files: string[];
}

/** A work as it was handed in. It is never changed, only replaced by a later one. */
export interface WorkVersion extends FormVersion {
  /** Kept files that show it. */
  files: string[];
  /** The head of the office has recognised it; null: a higher level is to. */
  paper: PaperDecision | null;
}

/** One work: a form as others, filled in as often as it takes, and what was done about it. One document, so that of two deeds at once one sees the other. */
export interface WorkRecord extends Omit<FormRecord, "draft" | "versions"> {
  draft: (Draft & { files?: string[] }) | null;
  versions: WorkVersion[];
  /** Left out until it was handed in. */
  acts?: WorkAct[];
}

/** The works that may count for, or wait in, a year of one cadre: it may name too many, never too few. */
interface YearRecord {
  /** `2026:<cadre>` */
  _id: string;
  works: string[];
}

/** A work that waits for somebody's word: it may name too many, never too few. */
interface WaitingRecord {
  /** The work's. */
  _id: string;
  cadre: string;
  /** Codes of those who were told that it waits for them, of which version. */
  told: { head: string; of: number }[];
  /** When it was named last. */
  at: Date;
  /** How often it was named: whoever lets go of a line does so as it was read. Left out by earlier versions. */
  times?: number;
}

const loose = { _id: false, strict: false } as const;
const strict = { _id: false, strict: "throw" } as const;

const actSchema = new Schema<WorkAct>(
  {
    key: { type: String, required: true },
    does: { type: String, required: true, enum: WORK_DEEDS },
    of: { type: Number, required: true },
    by: { type: String, required: true },
    at: { type: Date, required: true },
    reason: String,
    decision: new Schema({ number: String, day: String, signer: String }, strict),
  },
  strict,
);

/** Drafts are written by the forms' own model of this collection. */
const workSchema = new Schema<WorkRecord>(
  {
    _id: { type: String, required: true },
    cadre: { type: String, required: true },
    period: { type: String, required: true },
    draft: { type: new Schema({}, loose), default: null },
    versions: [new Schema({}, loose)],
    locked: { type: new Schema({ by: String, at: Date }, strict), default: null },
    reads: [new Schema({}, loose)],
    acts: [actSchema],
  },
  { strict: "throw", versionKey: false },
);

const yearSchema = new Schema<YearRecord>(
  { _id: { type: String, required: true }, works: [String] },
  { strict: "throw", versionKey: false },
);

const waitingSchema = new Schema<WaitingRecord>(
  {
    _id: { type: String, required: true },
    cadre: { type: String, required: true },
    told: [new Schema({ head: String, of: Number }, strict)],
    at: { type: Date, required: true },
    times: Number,
  },
  { strict: "throw", versionKey: false },
);

export function workModels(connection: Connection) {
  return {
    works: modelOn<WorkRecord>(connection, "Work", workSchema, "works"),
    years: modelOn<YearRecord>(connection, "WorksOfYear", yearSchema, "works_of_year"),
    waiting: modelOn<WaitingRecord>(connection, "WaitingWork", waitingSchema, "waiting_works"),
  };
}
