import type { Collection, Connection } from "mongoose";
import type { Choices, FileBeside, Table } from "../../chat/message/outgoing.ts";
import type { Address } from "../../records/people/address.ts";

/** A message of the browser's chat as it is kept and shown; `_id` makes a message that is sent twice appear once. */
export interface WebMessage {
  _id: string;
  address: Address;
  /** Undefined: the bot. */
  from?: Address;
  /** The program's time, epoch milliseconds; this is what is shown. */
  at: number;
  text: string;
  table?: Table;
  choices?: Choices;
  file?: FileBeside;
  /** Real time of its first and last write, epoch microseconds; this decides the order. */
  order: number;
  changed: number;
}

export type NewWebMessage = Omit<WebMessage, "order" | "changed">;

/** The messages of the browser's chats in the database. Several processes may write: each reads the others' with `since`. */
export class WebMessages {
  readonly #messages: Collection<WebMessage>;
  #last = 0;

  constructor(connection: Connection) {
    this.#messages = connection.collection<WebMessage>("web_messages");
  }

  async makeIndexes(): Promise<void> {
    await this.#messages.createIndex({ address: 1, order: 1 });
    await this.#messages.createIndex({ changed: 1 });
  }

  /** Stores a new message; undefined when it was stored before. */
  async add(message: NewWebMessage): Promise<WebMessage | undefined> {
    const order = this.#next();
    const kept: WebMessage = { ...message, order, changed: order };
    const { _id, ...fields } = kept;
    const given = Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
    const done = await this.#messages.updateOne({ _id }, { $setOnInsert: given }, { upsert: true });
    return done.upsertedCount > 0 ? kept : undefined;
  }

  /** Changes a message's text and buttons; undefined when there is no such message. */
  async change(id: string, { text, choices }: Pick<WebMessage, "text" | "choices">) {
    const changed = this.#next();
    const update = choices
      ? { $set: { text, changed, choices } }
      : { $set: { text, changed }, $unset: { choices: "" as const } };
    const found = await this.#messages.findOneAndUpdate({ _id: id }, update, { returnDocument: "after" });
    return found ?? undefined;
  }

  async one(id: string): Promise<WebMessage | undefined> {
    return (await this.#messages.findOne({ _id: id })) ?? undefined;
  }

  /** The last messages of a chat, oldest first. */
  async history(address: Address, limit: number): Promise<WebMessage[]> {
    const found = await this.#messages.find({ address }).sort({ order: -1 }).limit(limit).toArray();
    return found.reverse();
  }

  /** What was written or changed after a moment (epoch microseconds), at most `limit`, oldest change first. */
  async since(moment: number, limit: number): Promise<WebMessage[]> {
    const found = await this.#messages
      .find({ changed: { $gt: moment } })
      .sort({ changed: -1 })
      .limit(limit)
      .toArray();
    return found.reverse();
  }

  async clear(): Promise<void> {
    await this.#messages.deleteMany({});
  }

  #next(): number {
    this.#last = Math.max(this.#last + 1, Date.now() * 1000);
    return this.#last;
  }
}
