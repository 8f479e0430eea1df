import { randomUUID } from "node:crypto";
import { EventEmitter } from "node:events";
import type { Collection, Connection } from "mongoose";
import { type Channel, type Ear, SendFailure } from "../../chat/channel.ts";
import type { Content, Incoming } from "../../chat/incoming.ts";
import type { Choices, Outgoing, Table } from "../../chat/outgoing.ts";
import type { Address } from "../../records/address.ts";
import type { FileStore } from "../../records/files.ts";

/** A message of the browser's chat as it is kept and shown; `_id` makes a message that is sent twice appear once. */
export interface WebMessage {
  _id: string;
  address: Address;
  /** Undefined: the bot. */
  from?: Address;
  at: number;
  text: string;
  table?: Table;
  choices?: Choices;
  file?: { id: string; name: string };
}

/**
 * The chat in the browser, without its HTTP: messages are kept in the database, and who listens on an address hears new
 * ones at once.
 */
export class WebChannel implements Channel {
  readonly name = "web";
  readonly abilities = { buttons: true, editing: true, files: true, tables: true, maxText: 4000 };
  readonly #messages: Collection<WebMessage>;
  readonly #files: FileStore;
  readonly #live = new EventEmitter().setMaxListeners(0);
  #ear: Ear | undefined;

  constructor(connection: Connection, files: FileStore) {
    this.#messages = connection.collection<WebMessage>("web_messages");
    this.#files = files;
  }

  async start(ear: Ear): Promise<void> {
    this.#ear = ear;
  }

  async stop(): Promise<void> {
    this.#ear = undefined;
    this.#live.removeAllListeners();
  }

  /** A person does something in the browser. `id` is the browser's own, so that a repeated request is one message. */
  async submit(sent: {
    id: string;
    address: Address;
    sender: Address;
    at: number;
    content: Content;
    shown: string;
    message?: string;
  }): Promise<void> {
    const { address, sender, at, content, shown } = sent;
    const id = `web:${sent.id}`;
    const incoming: Incoming = {
      key: id,
      address,
      sender,
      at,
      message: sent.message ?? id,
      edited: false,
      content,
    };
    if (!this.#ear) throw new SendFailure({ kind: "down" });
    await this.#show({ _id: id, address, from: sender, at, text: shown });
    await this.#ear.receive(incoming);
  }

  async send(to: Address, message: Outgoing): Promise<string> {
    const { id, text, table, choices, file, replaces } = message;
    const _id = replaces ?? `web:${id}`;
    await this.#show(
      { _id, address: to, at: Date.now(), text, table, choices, file },
      replaces !== undefined,
    );
    return _id;
  }

  async download(handle: string, maxBytes: number): Promise<Uint8Array> {
    const file = await this.#files.get(handle);
    if (!file || file.bytes.length > maxBytes) throw new SendFailure({ kind: "rejected" });
    return file.bytes;
  }

  /** The last messages of a chat, oldest first. */
  async history(address: Address, limit = 200): Promise<WebMessage[]> {
    const found = await this.#messages.find({ address }).sort({ at: -1 }).limit(limit).toArray();
    return found.reverse();
  }

  /** Hears every new or changed message of a chat; call what comes back to stop. */
  listen(address: Address, hear: (message: WebMessage) => void): () => void {
    this.#live.on(address, hear);
    return () => this.#live.off(address, hear);
  }

  /** A fresh name for a message of a person. */
  static freshId(): string {
    return randomUUID();
  }

  async #show(message: WebMessage, changes = false): Promise<void> {
    const { _id, ...rest } = message;
    const fields = Object.fromEntries(Object.entries(rest).filter(([, value]) => value !== undefined));
    const update = changes ? { $set: { text: rest.text, choices: rest.choices } } : { $setOnInsert: fields };
    const { upsertedCount } = await this.#messages.updateOne({ _id }, update, { upsert: !changes });
    if (upsertedCount > 0 || changes) this.#live.emit(message.address, message);
  }
}
