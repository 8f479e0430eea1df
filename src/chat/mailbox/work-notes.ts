import type { Address } from "../../records/people/address.ts";
import type { Incoming } from "../message/incoming.ts";
import type { Chats } from "./chat-document.ts";
import { NOBODY } from "./claims.ts";

/** Messages that are looked at behind the one that is being handled. */
const LOOKED_AT = 10;

/** What a chat's document keeps of a long work, and what came meanwhile. Beside the writes of the chat's worker. */
export type WorkNotes = ReturnType<typeof createWorkNotes>;

/** @param leaseMs how long the chat stays with who works on it after each sign of life */
export function createWorkNotes(chats: Chats, leaseMs: number) {
  return {
    /** The platform's name of the message that tells of this work: a process that was ended has begun it before. */
    async told(address: Address, key: string): Promise<string | undefined> {
      const chat = await chats.findOne({ _id: address }, { projection: { work: 1 } });
      return chat?.work?.key === key ? chat.work.message : undefined;
    },

    async note(address: Address, work: { key: string; message: string }): Promise<void> {
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

    /** Takes one message that came behind the one being handled, if it is such; it is then answered by the work's end. */
    async take(address: Address, isSuch: (incoming: Incoming) => boolean): Promise<boolean> {
      const chat = await chats.findOne(
        { _id: address },
        { projection: { _id: 1, inbox: { $slice: LOOKED_AT } } },
      );
      const found = chat?.inbox.slice(1).find(isSuch);
      if (!found) return false;
      await chats.updateOne({ _id: address }, { $pull: { inbox: { key: found.key } } });
      return true;
    },
  };
}
