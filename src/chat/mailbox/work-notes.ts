import type { Address } from "../../records/people/address.ts";
import type { Incoming } from "../message/incoming.ts";
import type { Chats } from "./chat-document.ts";
import { NOBODY } from "./claims.ts";

/** Messages that are looked at behind the one that is being handled. */
const LOOKED_AT = 10;

export interface LeftOfWork {
  /** It was told of. */
  readonly isTold: boolean;
  /** The platform's name of the message that tells of it; left out where the process ended before it knew it. */
  readonly message?: string | undefined;
  readonly isStopped: boolean;
}

/** What a chat's document keeps of a long work, and what came meanwhile. Beside the writes of the chat's worker. */
export type WorkNotes = ReturnType<typeof createWorkNotes>;

/** @param leaseMs how long the chat stays with who works on it after each sign of life */
export function createWorkNotes(chats: Chats, leaseMs: number) {
  return {
    /** What a process that was ended has left of this very work. */
    async left(address: Address, key: string): Promise<LeftOfWork> {
      const chat = await chats.findOne({ _id: address }, { projection: { work: 1, stopped: 1 } });
      const work = chat?.work?.key === key ? chat.work : undefined;
      return { isTold: work !== undefined, message: work?.message, isStopped: chat?.stopped === key };
    },

    async note(address: Address, work: { key: string; message?: string }): Promise<void> {
      await chats.updateOne({ _id: address }, { $set: { work } });
    },

    async forget(address: Address): Promise<void> {
      await chats.updateOne({ _id: address }, { $unset: { work: "" } });
    },

    /** The work goes on: nobody else takes the chat over. One that was put off meanwhile stays so, or nobody would take it up in time. */
    async alive(address: Address): Promise<void> {
      await chats.updateOne(
        { _id: address, by: { $nin: NOBODY }, until: { $ne: null } },
        { $max: { until: new Date(Date.now() + leaseMs) } },
      );
    },

    /**
     * Takes one message that came behind the one being handled, if it is such, and keeps in the same write that this work was stopped by
     * it: the work's end answers it, also where another process has to begin the work again.
     */
    async takeStop(
      { address, key }: { address: Address; key: string },
      isSuch: (incoming: Incoming) => boolean,
    ): Promise<boolean> {
      const chat = await chats.findOne(
        { _id: address },
        { projection: { _id: 1, inbox: { $slice: LOOKED_AT } } },
      );
      const found = chat?.inbox.slice(1).find(isSuch);
      if (!found) return false;
      await chats.updateOne(
        { _id: address },
        { $pull: { inbox: { key: found.key } }, $set: { stopped: key } },
      );
      return true;
    },
  };
}
