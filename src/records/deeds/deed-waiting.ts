import { type Connection, Schema } from "mongoose";
import type { DeedEntries } from "./deed-entry.ts";
import { byDeed } from "./entries-by-deed.ts";
import { entriesInForce } from "./entries-of-ledger.ts";
import type { Ledger } from "./ledger.ts";
import type { LedgerId } from "./ledger-model.ts";

interface WaitingRecord {
  /** Of a ledger in which something waits. */
  _id: LedgerId;
}

export type Waiting = ReturnType<typeof createWaiting>;

/**
 * Where deeds wait, so that they are found without reading every ledger. It may name too many ledgers, never too few: a ledger
 * is named before something that waits is written into it, and once more afterwards, since meanwhile the name may have been
 * taken off.
 */
export function createWaiting(connection: Connection, ledger: Pick<Ledger, "readMany">) {
  const schema = new Schema<WaitingRecord>(
    { _id: { type: String, required: true } },
    { strict: "throw", versionKey: false },
  );
  const waiting = connection.model<WaitingRecord>("DeedWaiting", schema, "deeds_waiting");

  async function named(): Promise<LedgerId[]> {
    return (await waiting.find().lean()).map(({ _id }) => _id);
  }

  async function name(id: LedgerId): Promise<void> {
    await waiting.updateOne({ _id: id }, { $setOnInsert: { _id: id } }, { upsert: true });
  }

  async function stop(ids: readonly LedgerId[]): Promise<void> {
    if (ids.length > 0) await waiting.deleteMany({ _id: { $in: [...ids] } });
  }

  return {
    /** Does a write by which something may come to wait in a ledger. */
    async around<W>(id: LedgerId, write: () => Promise<W>): Promise<W> {
      await name(id);
      const written = await write();
      await name(id);
      return written;
    },

    /** The cadres of whom something may wait, without a look at their ledgers. */
    async cadres(): Promise<string[]> {
      return [...new Set((await named()).map(cadreOf))];
    },

    /** The deeds of some cadres that wait, in no order: only their ledgers are read. */
    async of(cadres: ReadonlySet<string>): Promise<DeedEntries[]> {
      const meant = (await named()).filter((id) => cadres.has(cadreOf(id)));
      if (meant.length === 0) return [];
      const found = new Map((await ledger.readMany(meant)).map((record) => [record._id, record]));
      const deeds: DeedEntries[] = [];
      const over: LedgerId[] = [];
      for (const id of meant) {
        const record = found.get(id);
        const entries = record ? entriesInForce(record).filter(({ state }) => state === "waits") : [];
        if (entries.length === 0) over.push(id);
        deeds.push(...byDeed(entries));
      }
      await stop(over);
      return deeds;
    },

    stop,
  };
}

function cadreOf(id: LedgerId): string {
  return id.slice(id.indexOf(":") + 1);
}
