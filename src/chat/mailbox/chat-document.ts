import type { Collection, Connection } from "mongoose";
import type { Address } from "../../records/people/address.ts";
import type { Incoming } from "../message/incoming.ts";
import type { Option, Outgoing } from "../message/outgoing.ts";
import type { Dialog, PausedDialog } from "./dialog-record.ts";

/** One person's dialogs in one chat, the newest on top. */
export interface Stack {
  sender: Address;
  dialogs: Dialog[];
  /** Dialogs that were left with answers in them, the newest last. */
  paused?: PausedDialog[];
}

/** The question asked last, and since when it can have been seen; by the program's own clock, epoch milliseconds. */
export interface Asked {
  question: string;
  at: number;
}

/** Buttons of a question, below a message that can be changed. */
export interface Keyboard {
  question: string;
  /** The platform's name of the message, and its text. */
  message: string;
  text: string;
}

/** A button of a question that was pressed. */
export interface Pressed {
  question: string;
  value: string;
  at: number;
}

/** The state that handling a message leaves in a chat; stored in one write. */
export interface ChatState {
  stacks: Stack[];
  /**
   * The command buttons that were shown last; none when a question was shown after them. A number means the list shown last,
   * also while a question waits.
   */
  offered: Option[];
  /** Where the buttons of waiting questions are, the newest last. */
  keyboards?: Keyboard[];
  /** Command buttons that their words pick for as long as they stand, the newest last. */
  lasting?: Option[];
  /** The last messages taken as answers, since an edit of one is not a new command. */
  answered?: string[];
  /** The press that the message before was, and when it came (epoch milliseconds): a finger that presses twice means it once. */
  pressed?: Pressed | null;
  /** How many messages in a row, the last ones, were not understood while nothing waited. */
  strays?: number;
}

/** What of it a person can have seen. */
export interface Shown {
  /** None while no question waits. */
  asked?: Asked | null;
  /** Before this nobody can have seen what was offered last; by the program's own clock, epoch milliseconds. */
  offeredAt?: number;
}

/**
 * One chat in one document: messages not handled yet, dialogs in progress, messages to be sent. A process works on it
 * while it holds the lease (`by`, `until`), so a chat is a lane: one message after another.
 */
export interface ChatDocument extends ChatState, Shown {
  _id: Address;
  by: string | null;
  until: Date | null;
  inbox: Incoming[];
  /** The last keys received or posted, by which a redelivery is dropped. */
  seen: string[];
  outbox: Outgoing[];
  /** How often the first message of the inbox has failed. */
  tries: number;
  /** How many processes may have died of it. */
  deaths?: number;
  /** A long work that is told of while it is being done: the key of the call, and the platform's name of the message, once known. */
  work?: { key: string; message?: string };
  /** The key of the long work that was stopped last: the process may die before it has said so. */
  stopped?: string;
  /** A process died while it worked on the chat, so the first message of the outbox may be out. */
  cutOff?: boolean;
}

/**
 * The part of a chat's document that its worker has: without fields that only guard writes, and with the first messages
 * only.
 */
export type ChatAtHand = Omit<ChatDocument, "seen" | "until" | "work" | "stopped">;

/** How many keys a chat remembers. A platform redelivers at most an unconfirmed batch of 100 (Telegram). */
export const SEEN_KEYS = 150;

export type Chats = Collection<ChatDocument>;

/**
 * The chats' collection, by the native driver behind mongoose's connection: every write here is one atomic update,
 * which mongoose's casting would only slow down, and the type above gives its shape.
 */
export function chatsOf(connection: Connection): Chats {
  return connection.collection<ChatDocument>("chats");
}

/** The fields of a chat's document that its worker needs; the rest may be long. */
export const AT_HAND = {
  projection: {
    by: 1,
    tries: 1,
    deaths: 1,
    cutOff: 1,
    stacks: 1,
    offered: 1,
    offeredAt: 1,
    lasting: 1,
    asked: 1,
    keyboards: 1,
    answered: 1,
    pressed: 1,
    strays: 1,
    outbox: 1,
    inbox: { $slice: 1 },
  },
  returnDocument: "after",
} as const;
