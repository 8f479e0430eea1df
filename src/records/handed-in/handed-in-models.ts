import { Schema } from "mongoose";
import { HANDED_IN_DEEDS, type HandedInAct, VERDICTS } from "../../rules/handed-in/handed-in.ts";
import type { ReportSection } from "../../rules/year-report/figure.ts";
import type { Draft, FormRecord, FormVersion, OwnedBy } from "../forms/forms-models.ts";

/** A decision on paper, as the author hands it in. */
export interface PaperDecision {
  number: string;
  /** `2026-11-24` */
  day: string;
  signer: string;
  /** Kept files: pictures of the decision. */
  files: string[];
}

/** Another unit's model that one has much in common with, as it stood when that was handed in. */
export interface Alike {
  unit: string;
  /** Its name: `model-2026`. */
  ref: string;
  /** The version that was compared. */
  of: number;
  /** Of the shorter one's own words. */
  percent: number;
}

/** What a closed synthesis keeps of one unit. */
export interface SynthesisFigures {
  unit: string;
  name: string;
  /** Whether the unit had sent its report by then. */
  isSent: boolean;
  /** Another unit has gone into it since it sent: its figures are those of the day of the synthesis. */
  hasTakenIn?: boolean;
  /** The day of its figures. */
  day: string;
  sections: readonly ReportSection[];
}

/** What was handed in. It is never changed, only replaced by a later one. */
export interface HandedInVersion extends FormVersion {
  /** Kept files that show it. */
  files: string[];
  /** The head of the office has recognised it; null: a higher level is to. */
  paper: PaperDecision | null;
  /** Of a report on a year: all its figures as they were then. */
  sections?: ReportSection[];
  /** Of a synthesis: its units, each with its figures as it took them over. */
  rows?: SynthesisFigures[];
  /** Of a unit's model: those it is likely a copy of, the weightiest first; left out without any. */
  alike?: Alike[];
}

/**
 * Something that is handed in: a form as others, filled in as often as it takes, and what was done about it. One document, so that of
 * two deeds at once one sees the other.
 */
export interface HandedInRecord extends Omit<FormRecord, "draft" | "versions"> {
  /** The files beside the answers are drafted, too. */
  draft: (Draft & { files?: string[] }) | null;
  versions: HandedInVersion[];
  /** Left out until it was handed in. */
  acts?: HandedInAct[];
}

/** What waits for somebody's word: it may name too many, never too few. */
export interface WaitingRecord {
  /** That of what waits. */
  _id: string;
  cadre?: string;
  unit?: string;
  /** Codes of those who were told that it waits for them, of which version. */
  told: { head: string; of: number }[];
  /** When it was named last. */
  at: Date;
  /** How often it was named: whoever lets go of a line does so as it was read. Left out by earlier versions. */
  times?: number;
}

const loose = { _id: false, strict: false } as const;
const strict = { _id: false, strict: "throw" } as const;
const whole = { strict: "throw", versionKey: false } as const;

const actSchema = new Schema<HandedInAct>(
  {
    key: { type: String, required: true },
    does: { type: String, required: true, enum: HANDED_IN_DEEDS },
    of: { type: Number, required: true },
    by: { type: String, required: true },
    at: { type: Date, required: true },
    reason: String,
    verdict: { type: String, enum: VERDICTS },
    decision: new Schema({ number: String, day: String, signer: String }, strict),
  },
  strict,
);

function handedInSchema(owner: OwnedBy): Schema<HandedInRecord> {
  return new Schema<HandedInRecord>(
    {
      _id: { type: String, required: true },
      [owner]: { type: String, required: true },
      period: { type: String, required: true },
      draft: { type: new Schema({}, loose), default: null },
      versions: [new Schema({}, loose)],
      locked: { type: new Schema({ by: String, at: Date }, strict), default: null },
      reads: [new Schema({}, loose)],
      acts: [actSchema],
    },
    whole,
  );
}

function waitingSchema(owner: OwnedBy): Schema<WaitingRecord> {
  return new Schema<WaitingRecord>(
    {
      _id: { type: String, required: true },
      [owner]: { type: String, required: true },
      told: [new Schema({ head: String, of: Number }, strict)],
      at: { type: Date, required: true },
      times: Number,
    },
    whole,
  );
}

/** By whose it is. Drafts are written by the forms' own model of the same collection. */
export const HANDED_IN_SCHEMAS = { cadre: handedInSchema("cadre"), unit: handedInSchema("unit") } as const;
export const WAITING_SCHEMAS = { cadre: waitingSchema("cadre"), unit: waitingSchema("unit") } as const;
