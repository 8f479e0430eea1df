import type { Collection, Connection } from "mongoose";
import { type Address, isAddress } from "../../records/people/address.ts";

/** `<due, milliseconds, in 15 digits> <address>`, so that what is due is a range of the key. */
interface LeftRecord {
  _id: string;
}

/** A chat that was left with something to do. */
export interface LeftChat {
  id: string;
  address: Address;
  /** From when on it may be taken up, epoch milliseconds. */
  dueAt: number;
}

const DIGITS = 15;
/** So many are looked at at once. */
const MOST_AT_ONCE = 1_000;

/**
 * The chats that a process has left with something to do, for whoever looks next: what it wrote for a platform that only another
 * one serves, or still had in hand when it ended. A small queue, so that looking costs the same however many chats there are.
 */
export class LeftChats {
  readonly #left: Collection<LeftRecord>;

  constructor(connection: Connection) {
    this.#left = connection.collection<LeftRecord>("left_chats");
  }

  /** @param dueAt epoch milliseconds */
  async add(address: Address, dueAt: number): Promise<void> {
    const _id = `${keyOf(dueAt)} ${address}`;
    await this.#left.updateOne({ _id }, { $setOnInsert: { _id } }, { upsert: true });
  }

  /** Those that are due, the longest first, page by page: what only others can take up hides nothing behind it. */
  async *due(now: number): AsyncGenerator<LeftChat[]> {
    for (let after = ""; ; ) {
      const found = await this.#left
        .find({ _id: { $gt: after, $lt: keyOf(now + 1) } })
        .sort({ _id: 1 })
        .limit(MOST_AT_ONCE)
        .toArray();
      const page = found.flatMap(({ _id: id }) => {
        const address = id.slice(DIGITS + 1);
        return isAddress(address) ? { id, address, dueAt: Number(id.slice(0, DIGITS)) } : [];
      });
      if (page.length > 0) yield page;
      after = found.at(-1)?._id ?? "";
      if (found.length < MOST_AT_ONCE) return;
    }
  }

  async forget(ids: readonly string[]): Promise<void> {
    if (ids.length > 0) await this.#left.deleteMany({ _id: { $in: [...ids] } });
  }
}

function keyOf(at: number): string {
  return String(Math.max(0, Math.trunc(at))).padStart(DIGITS, "0");
}
