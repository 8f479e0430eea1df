import type { Collection, Connection } from "mongoose";
import type { Address } from "../../records/people/address.ts";
import type { Incoming } from "../message/incoming.ts";
import type { Option, Outgoing } from "../message/outgoing.ts";
import type { Dialog } from "./dialog-record.ts";

/** The dialogs of one person in one chat, the last one on top. */
export interface Stack {
  sender: Address;
  dialogs: Dialog[];
}

/** What one chat's handler leaves behind; kept in one write. */
export interface ChatState {
  stacks: Stack[];
  /** The buttons under the last message that carry commands; where there are no buttons they are answered by number. */
  offered: Option[];
  /** The last messages that were taken as answers: an edit of one is no new command. */
  answered?: string[];
}

/**
 * All of one chat in one document: what came in and is not yet handled, who talks about what, what waits to be sent.
 * A process works on it while it holds the lease (`by`, `until`), so a chat is a lane: one message after another.
 */
export interface ChatDocument extends ChatState {
  _id: Address;
  by: string | null;
  until: Date | null;
  inbox: Incoming[];
  /** The last keys taken in or posted: a redelivery is dropped by it. */
  seen: string[];
  outbox: Outgoing[];
  /** How often the first message of the inbox has failed. */
  tries: number;
}

/** What one who works on a chat has of it: nothing that only guards of the database look at, and of the mail the first. */
export type ChatAtHand = Omit<ChatDocument, "seen" | "until">;

/** How many keys a chat remembers. Telegram redelivers at most the last 100 updates of an unconfirmed batch. */
export const SEEN_KEYS = 150;

export type Chats = Collection<ChatDocument>;

/**
 * The chats' collection. The native driver behind mongoose's connection is used as it is: every write here is one atomic
 * update that mongoose's casting would only slow down, and its shape is the type above.
 */
export function chatsOf(connection: Connection): Chats {
  return connection.collection<ChatDocument>("chats");
}
