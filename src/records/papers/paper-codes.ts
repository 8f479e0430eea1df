import { randomBytes } from "node:crypto";
import { type Connection, Schema } from "mongoose";
import { paperCodeFrom } from "../../rules/forms/paper-code.ts";
import type { Paper } from "../../rules/forms/read-form-file.ts";
import { isDuplicateKey } from "../database/duplicate-key.ts";
import { modelOn } from "../database/model-on.ts";

/** Which confirmed version of a form a paper was printed from. */
export interface PrintedVersion {
  readonly form: Paper;
  readonly period: string;
  /** The cadre's code. */
  readonly cadre: string;
  /** The version's number. */
  readonly no: number;
  /** Where it shows what the collective says of them, too: by which writing of it. */
  readonly said?: number;
}

/** A paper of a unit or of an event, as it was made from what was recorded then. */
export interface MadePaper {
  /** Its name in the table of papers. */
  readonly paper: string;
  /** The unit's code, or the event's id. */
  readonly subject: string;
  readonly period: string;
  readonly madeAt: Date;
  /** Of all that it says. */
  readonly fingerprint: string;
  /** In which words it said so. Left out by earlier versions. */
  readonly wording?: string;
  /** The code of the cadre for whom something was left out of it; otherwise it is nobody's. */
  readonly cadre?: string;
}

/** What a code vouches for. */
export type Vouched = PrintedVersion | MadePaper;

interface PaperCodeRecord extends Partial<PrintedVersion>, Partial<Omit<MadePaper, "cadre">> {
  /** The code, without hyphens. */
  _id: string;
  /** What it vouches for in one text: it has one code, however often it is printed. */
  of: string;
}

const codeSchema = new Schema<PaperCodeRecord>(
  {
    _id: { type: String, required: true },
    of: { type: String, required: true, unique: true },
    period: { type: String, required: true },
    form: String,
    cadre: String,
    no: Number,
    said: Number,
    paper: String,
    subject: String,
    madeAt: Date,
    fingerprint: String,
    wording: String,
  },
  { strict: "throw", versionKey: false },
);

/** So many random bytes give a code nearly always. */
const BYTES = 32;
const MOST_TRIES = 5;

/** The codes on papers, by which anyone here can ask whether a paper is as it was recorded. */
export type PaperCodes = ReturnType<typeof createPaperCodes>;

export function createPaperCodes(connection: Connection) {
  const codes = modelOn<PaperCodeRecord>(connection, "PaperCode", codeSchema, "paper_codes");

  return {
    /** The code of what is printed, made when it is first; of what says the same in other words, these are kept. */
    async codeOf(vouched: Vouched): Promise<string> {
      const of = inOneText(vouched);
      for (let tries = 0; tries < MOST_TRIES; tries++) {
        const known = await codes.findOne({ of }).lean();
        if (known) {
          const wording = "paper" in vouched ? vouched.wording : undefined;
          if (wording !== undefined && wording !== known.wording)
            await codes.updateOne({ _id: known._id }, { $set: { wording } });
          return known._id;
        }
        const code = paperCodeFrom(randomBytes(BYTES));
        if (code === undefined) continue;
        try {
          await codes.create({ ...vouched, _id: code, of });
          return code;
        } catch (error) {
          if (!isDuplicateKey(error)) throw error; // printed at once elsewhere, or a code that there is
        }
      }
      throw new Error("no code for a paper");
    },

    /** What a paper with this code was made from. */
    async find(code: string): Promise<Vouched | undefined> {
      const record = await codes.findById(code).lean();
      return record ? vouchedIn(record) : undefined;
    },
  };
}

function inOneText(vouched: Vouched): string {
  if ("form" in vouched) {
    const { form, period, cadre, no, said } = vouched;
    return [form, period, cadre, no, ...(said === undefined ? [] : [said])].join(":");
  }
  const { paper, period, subject, cadre = "", fingerprint } = vouched;
  return [paper, period, subject, cadre, fingerprint].join(":");
}

function vouchedIn(record: PaperCodeRecord): Vouched | undefined {
  const { period, form, cadre, no, said, paper, subject, madeAt, fingerprint, wording } = record;
  if (period === undefined) return undefined;
  if (form && cadre && no !== undefined)
    return { form, period, cadre, no, ...(said !== undefined && { said }) };
  if (!paper || !subject || !madeAt || !fingerprint) return undefined;
  return {
    paper,
    subject,
    period,
    madeAt,
    fingerprint,
    ...(wording !== undefined && { wording }),
    ...(cadre && { cadre }),
  };
}
