import { type Connection, Schema } from "mongoose";
import type { Address } from "../people/address.ts";

/** A message as notices keep it: the words, a table, buttons that carry commands. */
export interface NoticeMessage {
  text: string;
  table?: { head: string[]; rows: string[][] };
  choices?: { question: string; options: { value: string; label: string }[] };
}

/**
 * `claimed`: somebody has taken it upon them, it may not be queued yet · `queued`: it stands in its chat's outbox · `sent` ·
 * `in-doubt`: it may have been sent, and is not sent again by itself · `unreachable` and `rejected`: it never will be.
 */
export type NoticeState = "claimed" | "queued" | "sent" | "in-doubt" | "unreachable" | "rejected";

/** One reminder or digest to one recipient. */
export interface NoticeRecord {
  /** `<job>:<period>:<call>:<recipient>`: whoever inserts it first sends it, and nobody else. */
  _id: string;
  to: Address;
  /** Whom it is for, as people call them. */
  name: string;
  state: NoticeState;
  /** What it says: kept until it was surely sent, so that finishing after a kill says the same. */
  messages?: NoticeMessage[];
  /** In how many parts it goes out, once it was queued. */
  parts?: number;
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
    resends: { type: Number, required: true },
    claimedAt: { type: Date, required: true },
    changedAt: { type: Date, required: true },
  },
  { strict: "throw", versionKey: false },
);

export function noticeModel(connection: Connection) {
  return connection.model<NoticeRecord>("Notice", noticeSchema, "notices");
}
