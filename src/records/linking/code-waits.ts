import { FORGIVEN_AFTER_MS, waitAfter } from "../../rules/access/wrong-code-wait.ts";
import { type Refusal, refuse } from "../../words/refusal.ts";
import { isDuplicateKey } from "../database/duplicate-key.ts";
import type { Address } from "../people/address.ts";
import type { LinkingModels } from "./linking-models.ts";

/** How many keys of counted messages an address remembers. */
const KNOWN_KEYS = 20;

/** What is said of wrong codes of a kind, and of having to wait. */
interface Said {
  wrong(): Refusal;
  minutes(minutes: string): Refusal;
  hours(hours: string): Refusal;
}

export const OF_INVITATIONS: Said = {
  wrong: () => refuse("link-code-wrong"),
  minutes: (minutes) => refuse("link-wait-minutes", { minutes }),
  hours: (hours) => refuse("link-wait-hours", { hours }),
};

/** Of the code that an event shows: guessing it waits, too. */
export const OF_CHECK_INS: Said = {
  wrong: () => refuse("check-in-wrong"),
  minutes: (minutes) => refuse("check-in-wait-minutes", { minutes }),
  hours: (hours) => refuse("check-in-wait-hours", { hours }),
};

export type CodeWaits = ReturnType<typeof createCodeWaits>;

/** The wait after too many wrong codes of a kind, counted by address. */
export function createCodeWaits(wrongCodes: LinkingModels["wrongCodes"], said: Said) {
  /** Why the address has to wait at this moment; undefined when it need not. */
  async function waits(address: Address, at: Date): Promise<Refusal | undefined> {
    const record = await wrongCodes.findById(address).lean();
    const leftMs = record ? record.lastAt.getTime() + waitAfter(record.count) - at.getTime() : 0;
    return leftMs > 0 ? waitRefusal(leftMs, said) : undefined;
  }

  async function count(address: Address, key: string, at: Date): Promise<void> {
    const uncounted = { _id: address, keys: { $ne: key } };
    const once = {
      $inc: { count: 1 },
      $set: { lastAt: at },
      $push: { keys: { $each: [key], $slice: -KNOWN_KEYS } },
    };
    try {
      await wrongCodes.updateOne(uncounted, once, { upsert: true });
    } catch (error) {
      if (!isDuplicateKey(error)) throw error;
      await wrongCodes.updateOne(uncounted, once); // this message is counted, or another made the record meanwhile
    }
  }

  return {
    waits,

    /** Counts a wrong code, once per key, and returns the resulting refusal. */
    async wrong(address: Address, key: string, at: Date): Promise<Refusal> {
      const forgiven = new Date(at.getTime() - FORGIVEN_AFTER_MS);
      await wrongCodes.updateOne({ _id: address, lastAt: { $lt: forgiven } }, { $set: { count: 0 } });
      await count(address, key, at);
      return (await waits(address, at)) ?? said.wrong();
    },

    /** Resets the count, because a valid code was used. */
    async forget(address: Address): Promise<void> {
      await wrongCodes.deleteOne({ _id: address });
    },
  };
}

function waitRefusal(leftMs: number, said: Said): Refusal {
  const minutes = Math.ceil(leftMs / 60_000);
  return minutes < 60 ? said.minutes(String(minutes)) : said.hours(String(Math.ceil(minutes / 60)));
}
