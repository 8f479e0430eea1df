import { type Connection, Schema } from "mongoose";
import type { Figure } from "../../rules/duties/figures.ts";
import type { FormAnswers } from "../../rules/forms/answer.ts";
import { modelOn } from "../database/model-on.ts";

/** Somebody else types in what the person has written on paper. */
export interface TypedIn {
  /** The code of the one who does. */
  by: string;
  /** Ids of kept files: photos of the paper; none where they were left out. */
  files: string[];
}

/** A form being filled in. It is kept until it is confirmed or restarted, however long that takes. */
export interface Draft {
  form: string;
  formVersion: number;
  answers: FormAnswers;
  /** The key of the last write, which the confirming person must have seen. */
  key: string;
  startedAt: Date;
  /** Why a confirmed version is being changed. */
  reason: string | null;
  /** Left out: the person writes it. */
  typed?: TypedIn;
  /** In what is a unit's: the code of the one who wrote in it last. */
  by?: string;
}

/** A confirmed form. It is never changed, only replaced by a later one. */
export interface FormVersion {
  no: number;
  key: string;
  form: string;
  formVersion: number;
  answers: FormAnswers;
  /** The cadre's group at confirmation. */
  group: "A" | "B";
  confirmedAt: Date;
  reason: string | null;
  /** The person's figures at confirmation; for self-reviews only. */
  figures: Figure[] | null;
  /** Left out: the person confirmed it. */
  typed?: TypedIn;
}

/** Somebody else opened the form. */
export interface FormRead {
  key: string;
  by: string;
  at: Date;
}

/** Whose papers lie in a collection: the field of its documents that holds the owner's code. */
export type OwnedBy = "cadre" | "unit";

/** The answers of a cadre, or of a unit, to one form in one period: draft and confirmed versions in one document. */
export interface FormRecord {
  /** `<period>:<owner>`. */
  _id: string;
  cadre?: string;
  unit?: string;
  period: string;
  draft: Draft | null;
  /** Short names of the last writes: one of them, said again by a process that was slow, changes nothing any more. */
  written?: string[];
  versions: FormVersion[];
  /** Set by the unit; afterwards nothing can be changed. */
  locked: { by: string; at: Date } | null;
  reads: FormRead[];
}

const strict = { _id: false, strict: "throw" } as const;
const answers = { type: Schema.Types.Mixed, required: true } as const;

const typedIn = new Schema<TypedIn>({ by: { type: String, required: true }, files: [String] }, strict);

const draftSchema = new Schema<Draft>(
  {
    form: { type: String, required: true },
    formVersion: { type: Number, required: true },
    answers,
    key: { type: String, required: true },
    startedAt: { type: Date, required: true },
    reason: { type: String, default: null },
    typed: typedIn,
    by: String,
  },
  { ...strict, minimize: false },
);

const versionSchema = new Schema<FormVersion>(
  {
    no: { type: Number, required: true },
    key: { type: String, required: true },
    form: { type: String, required: true },
    formVersion: { type: Number, required: true },
    answers,
    group: { type: String, required: true },
    confirmedAt: { type: Date, required: true },
    reason: { type: String, default: null },
    figures: { type: Schema.Types.Mixed, default: null },
    typed: typedIn,
  },
  { ...strict, minimize: false },
);

function formRecordSchema(owner: OwnedBy): Schema<FormRecord> {
  return new Schema<FormRecord>(
    {
      _id: { type: String, required: true },
      [owner]: { type: String, required: true, index: true },
      period: { type: String, required: true },
      draft: { type: draftSchema, default: null },
      written: { type: [String], default: undefined },
      versions: [versionSchema],
      locked: { type: new Schema({ by: String, at: Date }, strict), default: null },
      reads: [new Schema({ key: String, by: String, at: Date }, strict)],
    },
    { strict: "throw", versionKey: false },
  );
}

const ofCadres = formRecordSchema("cadre");
const ofUnits = formRecordSchema("unit");

/**
 * The two papers: pledges by year (D8), self-reviews by quarter or year (D9). What is handed in to a level above is drafted as they
 * are, under a name of its own in place of a period: works (D3), papers of units. What becomes of it is written by
 * `records/handed-in/`.
 */
export function formModels(connection: Connection) {
  return {
    pledges: modelOn<FormRecord>(connection, "Pledge", ofCadres, "pledges"),
    reviews: modelOn<FormRecord>(connection, "SelfReview", ofCadres, "self-reviews"),
    works: modelOn<FormRecord>(connection, "WorkDraft", ofCadres, "works"),
    unitPapers: modelOn<FormRecord>(connection, "UnitPaperDraft", ofUnits, "unit_papers"),
  };
}

export type FormModel = ReturnType<typeof formModels>["pledges"];
