import { type Connection, Schema } from "mongoose";
import type { Day } from "../../rules/calendar/time.ts";
import { modelOn } from "../database/model-on.ts";
import { refOf } from "../database/short-ref.ts";

/** Somebody who takes part without an app, and consented on paper. Code and days only: the proof that storing is lawful. */
export interface WithoutAppRecord {
  /** The cadre's code. */
  _id: string;
  /** The day on the paper. */
  consentDay: Day;
  /** The id of its photo, where somebody has sent one. */
  paper?: string;
  /** The cadre who has seen the paper and set the mark. */
  seenBy: string;
  markedAt: Date;
  /** Since when the mark is taken away: the person links an app, or the head took it back. */
  endedAt: Date | null;
  /** Names the message that took it away, so that the same message, handled again, finds what it has done. */
  ending?: string;
}

const withoutAppSchema = new Schema<WithoutAppRecord>(
  {
    _id: { type: String, required: true },
    consentDay: { type: String, required: true },
    paper: String,
    seenBy: { type: String, required: true },
    markedAt: { type: Date, required: true },
    endedAt: { type: Date, default: null },
    ending: String,
  },
  { strict: "throw", versionKey: false },
);

/** The mark “uses no app”: such people are never among those who have not linked, and others write for them. */
export type WithoutApp = ReturnType<typeof createWithoutApp>;

export function createWithoutApp(connection: Connection) {
  const marks = modelOn<WithoutAppRecord>(connection, "WithoutApp", withoutAppSchema, "without_app");

  return {
    /** The codes of everybody who bears the mark; they are few. */
    async all(): Promise<ReadonlySet<string>> {
      return new Set((await marks.find({ endedAt: null }).lean()).map(({ _id }) => _id));
    },

    /** The mark of a cadre, while it lasts. */
    async of(cadre: string): Promise<WithoutAppRecord | undefined> {
      return (await marks.findOne({ _id: cadre, endedAt: null }).lean()) ?? undefined;
    },

    /** Sets the mark; repeating it changes nothing. */
    async mark(cadre: string, paper: { consentDay: Day; seenBy: string }, at: Date): Promise<void> {
      await marks.updateOne(
        { _id: cadre },
        { $set: { ...paper, markedAt: at, endedAt: null }, $unset: { ending: "" } },
        { upsert: true },
      );
    },

    /** Adds the photo of the paper, in place of one from before. */
    async keepPaper(cadre: string, file: string): Promise<void> {
      await marks.updateOne({ _id: cadre, endedAt: null }, { $set: { paper: file } });
    },

    /**
     * Takes it away, once under a key; what the paper said stays as a proof.
     * @returns whether there was one, also when the same key took it away before
     */
    async end(cadre: string, { key, at }: { key: string; at: Date }): Promise<boolean> {
      const ending = refOf(key);
      const { matchedCount } = await marks.updateOne(
        { _id: cadre, endedAt: null },
        { $set: { endedAt: at, ending } },
      );
      return matchedCount > 0 || (await marks.exists({ _id: cadre, ending })) !== null;
    },
  };
}
