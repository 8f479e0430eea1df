import { type Connection, Schema } from "mongoose";
import { modelOn } from "../database/model-on.ts";
import type { Address } from "../people/address.ts";

/** A message as notices store it: text, table, picture, command buttons. */
export interface NoticeMessage {
  text: string;
  table?: { head: string[]; rows: string[][]; headOnce?: true };
  /** A stored picture, and what it shows. */
  file?: { id: string; name: string; alt?: string };
  choices?: { question: string; options: { value: string; label: string; names?: true }[] };
}

/**
 * `claimed`: a process has taken it, but perhaps not queued it yet · `queued`: it is in its chat's outbox · `sent` ·
 * `in-doubt`: it may have been sent, and is not sent again by itself · `unreachable` and `rejected`: it cannot be sent.
 */
export type NoticeState = "claimed" | "queued" | "sent" | "in-doubt" | "unreachable" | "rejected";

/** One of the things that a letter says. */
export interface NoticePart {
  /** Its own notice's name. */
  id: string;
  messages: NoticeMessage[];
}

/** One reminder or digest to one recipient. */
export interface NoticeRecord {
  /** `<job>:<period>:<call>:<recipient>`: only the process that inserts it first sends it. */
  _id: string;
  to: Address;
  /** The recipient's name for people. */
  name: string;
  state: NoticeState;
  /** Its content, kept until it was certainly sent, so that finishing after a kill sends the same. */
  messages?: NoticeMessage[];
  /** In how many parts it goes out, once it was queued. */
  parts?: number;
  /** What else is said in the same letter, which bears this notice's name. */
  others?: NoticePart[];
  /** It is said in the letter of that name. */
  letter?: string;
  /** How often it was sent again on command. */
  resends: number;
  claimedAt: Date;
  changedAt: Date;
}

const noticeSchema = new Schema<NoticeRecord>(
  {
    _id: { type: String, required: true },
    to: { type: String, required: true },
    name: { type: String, required: true },
    state: { type: String, required: true, index: true },
    messages: { type: [Schema.Types.Mixed], default: undefined },
    parts: { type: Number, default: undefined },
    others: { type: [Schema.Types.Mixed], default: undefined },
    letter: String,
    resends: { type: Number, required: true },
    claimedAt: { type: Date, required: true },
    changedAt: { type: Date, required: true },
  },
  { strict: "throw", versionKey: false },
);

export function noticeModel(connection: Connection) {
  return modelOn<NoticeRecord>(connection, "Notice", noticeSchema, "notices");
}
