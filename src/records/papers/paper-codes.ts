import { randomBytes } from "node:crypto";
import { type Connection, Schema } from "mongoose";
import { paperCodeFrom } from "../../rules/forms/paper-code.ts";
import type { Paper } from "../../rules/forms/read-form-file.ts";
import { isDuplicateKey } from "../database/duplicate-key.ts";
import { modelOn } from "../database/model-on.ts";

/** Which confirmed version a paper was printed from. */
export interface PrintedVersion {
  readonly form: Paper;
  readonly period: string;
  /** The cadre's code. */
  readonly cadre: string;
  /** The version's number. */
  readonly no: number;
}

interface PaperCodeRecord extends PrintedVersion {
  /** The code, without hyphens. */
  _id: string;
  /** The version in one text: it has one code, however often it is printed. */
  of: string;
}

const codeSchema = new Schema<PaperCodeRecord>(
  {
    _id: { type: String, required: true },
    of: { type: String, required: true, unique: true },
    form: { type: String, required: true },
    period: { type: String, required: true },
    cadre: { type: String, required: true },
    no: { type: Number, required: true },
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
    /** The code of a version, made when it is first printed. */
    async codeOf(version: PrintedVersion): Promise<string> {
      const of = [version.form, version.period, version.cadre, version.no].join(":");
      for (let tries = 0; tries < MOST_TRIES; tries++) {
        const known = await codes.findOne({ of }).lean();
        if (known) return known._id;
        const code = paperCodeFrom(randomBytes(BYTES));
        if (code === undefined) continue;
        try {
          await codes.create({ ...version, _id: code, of });
          return code;
        } catch (error) {
          if (!isDuplicateKey(error)) throw error; // printed at once elsewhere, or a code that there is
        }
      }
      throw new Error("no code for a paper");
    },

    /** What a paper with this code was printed from. */
    async find(code: string): Promise<PrintedVersion | undefined> {
      return (await codes.findById(code).lean()) ?? undefined;
    },
  };
}
