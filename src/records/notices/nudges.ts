import { type Connection, Schema } from "mongoose";
import type { Day } from "../../rules/calendar/time.ts";
import { findInChunks } from "../database/chunks.ts";
import { isDuplicateKey } from "../database/duplicate-key.ts";
import { modelOn } from "../database/model-on.ts";

/** A head's nudge to one person. It takes one of the messages that this person may get on a day. */
export interface NudgeTaken {
  /** The notice's id. */
  notice: string;
  /** The cadre's code. */
  cadre: string;
  day: Day;
}

interface NudgeRecord extends NudgeTaken {
  /** `<cadre>:<day>:<n>`: whoever inserts it has the nth message of that day. */
  _id: string;
}

const nudgeSchema = new Schema<NudgeRecord>(
  {
    _id: { type: String, required: true },
    notice: { type: String, required: true },
    cadre: { type: String, required: true },
    day: { type: String, required: true },
  },
  { strict: "throw", versionKey: false },
);

/** What nudges have taken of people's message budgets. */
export type Nudges = ReturnType<typeof createNudges>;

export function createNudges(connection: Connection) {
  const nudges = modelOn<NudgeRecord>(connection, "Nudge", nudgeSchema, "nudges");
  return {
    /**
     * Takes one of a day's first `most` messages to a person. The same notice takes one, however often it asks.
     * @returns whether it has one
     */
    async take(nudge: NudgeTaken, most: number): Promise<boolean> {
      for (let n = 0; n < most; n++) {
        const _id = `${nudge.cadre}:${nudge.day}:${n}`;
        try {
          await nudges.create({ ...nudge, _id });
          return true;
        } catch (error) {
          if (!isDuplicateKey(error)) throw error;
          if (await nudges.exists({ _id, notice: nudge.notice })) return true;
        }
      }
      return false;
    },

    /** Forgets what was taken of days before one: no budget asks about them any more. */
    async forgetBefore(day: Day): Promise<void> {
      await nudges.deleteMany({ day: { $lt: day } });
    },

    /** What was taken of these people's days. @param most how many messages a day holds at most */
    async takenOn(cadres: readonly string[], days: readonly Day[], most: number): Promise<NudgeTaken[]> {
      const ids = cadres.flatMap((cadre) =>
        days.flatMap((day) => Array.from({ length: most }, (_, n) => `${cadre}:${day}:${n}`)),
      );
      return findInChunks(ids, (chunk) => nudges.find({ _id: { $in: chunk } }).lean());
    },
  };
}
