import { addDays, dayOf } from "../../rules/calendar/time.ts";
import { isDuplicateKey } from "../database/duplicate-key.ts";
import type { ErasureModel, ErasureRecord } from "./personal-data-models.ts";

/** Days within which a request is answered (Nghị định 356/2025). */
export const ANSWERED_WITHIN_DAYS = 15;

/** Requests to be erased: asked for, cancelled, waiting for their day. */
export function createErasureRequests(erasures: ErasureModel) {
  return {
    /** Asks for erasure; while a request is open, returns that one. */
    async askErasure(cadre: string, at: Date): Promise<ErasureRecord> {
      const dueDay = addDays(dayOf(at.getTime()), ANSWERED_WITHIN_DAYS);
      const fresh = { askedAt: at, dueDay, state: "open" as const, doneAt: null };
      try {
        await erasures.updateOne(
          { _id: cadre, state: { $nin: ["open", "begun"] } },
          { $set: fresh },
          { upsert: true },
        );
      } catch (error) {
        if (!isDuplicateKey(error)) throw error; // one is open
      }
      return (await erasures.findById(cadre).lean()) ?? { _id: cadre, ...fresh };
    },

    async openErasure(cadre: string): Promise<ErasureRecord | undefined> {
      return (await erasures.findOne({ _id: cadre, state: "open" }).lean()) ?? undefined;
    },

    /** Every request that waits, the most urgent first. */
    async openErasures(): Promise<ErasureRecord[]> {
      const open = await erasures.find({ state: "open" }).lean();
      return open.sort((a, b) => (a.dueDay < b.dueDay ? -1 : 1));
    },

    /** Cancels a request. @returns whether there was an open one, or this same message cancelled it before */
    async cancelErasure(cadre: string, key: string): Promise<boolean> {
      const { matchedCount } = await erasures.updateOne(
        { _id: cadre, $or: [{ state: "open" }, { state: "cancelled", cancelledBy: key }] },
        { $set: { state: "cancelled", cancelledBy: key } },
      );
      return matchedCount > 0;
    },
  };
}
