import type { Model } from "mongoose";
import type { OwnedBy } from "../forms/forms-models.ts";
import type { WaitingRecord } from "./handed-in-models.ts";
import { type HandedIn, type HandedInStanding, sinceWhen, versionOf } from "./how-it-stands.ts";

/**
 * A line of what does not wait is kept so long: a message may be handled long after it came, and who was told has still to
 * be known after a withdrawal, also to a program that is started after a kill.
 */
const LISTED_WITHIN_MS = 86_400_000;

/** What waits, and who was told of which version. */
export interface Waiting<Known extends HandedInStanding = HandedIn> {
  readonly handedIn: Known;
  readonly told: readonly { head: string; of: number }[];
}

/** The lines of what waits to be decided about, so that nobody has to look through all that was ever handed in. */
export function createWaitingLines(waiting: Model<WaitingRecord>, ownerField: OwnedBy) {
  return {
    /** Those that wait of all lines, the oldest first. */
    async now<Known extends HandedInStanding>(
      now: number,
      read: (ids: readonly string[]) => Promise<Known[]>,
    ): Promise<Waiting<Known>[]> {
      const listed = await waiting.find().lean<WaitingRecord[]>();
      const found = new Map((await read(listed.map(({ _id }) => _id))).map((each) => [each.id, each]));
      const open: Waiting<Known>[] = [];
      for (const { _id, told, at, times = null } of listed) {
        const handedIn = found.get(_id);
        if (handedIn?.state === "waits") open.push({ handedIn, told });
        else if (at.getTime() < now - LISTED_WITHIN_MS) await waiting.deleteOne({ _id, times });
      }
      return open.toSorted((a, b) => sinceWhen(a.handedIn) - sinceWhen(b.handedIn));
    },

    /** Names what waits, or may. */
    async add({ id, owner }: Pick<HandedIn, "id" | "owner">, at: Date): Promise<void> {
      const change = { $set: { [ownerField]: owner, at }, $inc: { times: 1 }, $setOnInsert: { told: [] } };
      await waiting.updateOne({ _id: id }, change, { upsert: true });
    },

    /** Who was told that it waits, or waited until just now. */
    async toldOf({ id }: Pick<HandedIn, "id">): Promise<Waiting["told"]> {
      return (await waiting.findById(id).lean<WaitingRecord>())?.told ?? [];
    },

    /** These heads need not be told again of this version. */
    async noteTold({ id, acts }: Pick<HandedIn, "id" | "acts">, heads: readonly string[]): Promise<void> {
      const told = heads.map((head) => ({ head, of: versionOf({ acts }) }));
      await waiting.updateOne({ _id: id }, { $push: { told: { $each: told } } });
    },
  };
}
