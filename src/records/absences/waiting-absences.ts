import type { Model } from "mongoose";
import { type Absence, absencesOf } from "../../rules/absences/absence.ts";
import type { AbsencesRecord, WaitingRecord, Whose } from "./absence-models.ts";

/** An absence that waits, and whose it is. */
export interface Waiting {
  readonly id: string;
  readonly whose: Whose;
  /** Codes of the heads who have been told. */
  readonly told: readonly string[];
  readonly absence: Absence;
}

/** A list's line without its absence is older than this only when the program was killed between the two. */
const ASKED_WITHIN_MS = 60_000;

/**
 * The list of absences that wait for a head, a line each. A line comes before its absence and goes after the decision, so that the
 * list may name too many, and never too few.
 */
export function createWaitingAbsences(
  waiting: Model<WaitingRecord>,
  records: (ids: readonly Whose[]) => Promise<AbsencesRecord[]>,
) {
  return {
    async add(id: string, whose: Whose, at: Date): Promise<void> {
      await waiting.updateOne({ _id: id }, { $setOnInsert: { whose, told: [], at } }, { upsert: true });
    },

    async drop(ids: readonly string[]): Promise<void> {
      if (ids.length > 0) await waiting.deleteMany({ _id: { $in: [...ids] } });
    },

    /** All that wait, the oldest first. */
    async open(now: number): Promise<Waiting[]> {
      const found: Waiting[] = [];
      const listed = await waiting.find().lean();
      const read = await records([...new Set(listed.map(({ whose }) => whose))]);
      const acts = new Map(read.map((record) => [record._id, record.acts]));
      for (const { _id: id, whose, told, at } of listed) {
        const absence = absencesOf(acts.get(whose) ?? []).find((each) => each.id === id);
        if (absence?.state === "waits") found.push({ id, whose, told, absence });
        else if (absence || at.getTime() < now - ASKED_WITHIN_MS) await waiting.deleteOne({ _id: id });
      }
      return found.sort((a, b) => a.absence.askedAt.getTime() - b.absence.askedAt.getTime());
    },

    /** These heads need not be told again. */
    async noteTold(id: string, heads: readonly string[]): Promise<void> {
      await waiting.updateOne({ _id: id }, { $addToSet: { told: { $each: [...heads] } } });
    },
  };
}
