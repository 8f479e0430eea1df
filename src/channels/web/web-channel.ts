import type { Connection } from "mongoose";
import type { Logger } from "pino";
import { type Channel, type ChannelListener, SendFailure } from "../../chat/message/channel.ts";
import { type Content, fileIn, type Incoming } from "../../chat/message/incoming.ts";
import type { Outgoing } from "../../chat/message/outgoing.ts";
import type { FileStore } from "../../records/database/files.ts";
import { type Address, isGroup } from "../../records/people/address.ts";
import type { Clock } from "../../rules/calendar/time.ts";
import { saidToMe } from "./addressed.ts";
import { Live } from "./live.ts";
import { type NewWebMessage, type WebMessage, WebMessages } from "./web-messages.ts";

export type { WebMessage } from "./web-messages.ts";

/** What a person does in the browser. */
export interface Submitted {
  /** The browser's own id of it, so that a repeated request is one message. */
  id: string;
  address: Address;
  sender: Address;
  /** Epoch milliseconds. */
  at: number;
  content: Content;
  /** How it appears in the chat; a toggled option of a choice of several shows in its own message only. */
  shown?: string;
  /** The message whose button was pressed. */
  message?: string;
}

/** What the channel is made from. */
export interface WebChannelParts {
  connection: Connection;
  files: FileStore;
  clock: Clock;
  log: Logger;
}

/** The chat in the browser, without its HTTP: messages are kept in the database, and listeners hear new ones at once. */
export class WebChannel implements Channel {
  readonly name = "web";
  readonly keepsWhatItSends = true;
  readonly abilities = {
    buttons: true,
    editing: true,
    files: true,
    groups: true,
    tables: true,
    maxText: 4000,
  };
  readonly messages: WebMessages;
  readonly live: Live;
  readonly #files: FileStore;
  readonly #clock: Clock;
  #listener: ChannelListener | undefined;

  constructor({ connection, files, clock, log }: WebChannelParts) {
    this.messages = new WebMessages(connection);
    this.live = new Live(this.messages, (err) => log.warn({ err }, "cannot look for new web messages"));
    this.#files = files;
    this.#clock = clock;
  }

  async start(listener: ChannelListener): Promise<void> {
    await this.messages.makeIndexes();
    this.#listener = listener;
  }

  async stop(): Promise<void> {
    this.#listener = undefined;
    this.live.stop();
  }

  /** A person does something. @throws SendFailure("down") while the channel is stopped */
  async submit({ id, address, sender, at, content, shown, message }: Submitted): Promise<void> {
    const key = `web:${id}`;
    const incoming: Incoming = {
      key,
      address,
      sender,
      at,
      message: message ?? key,
      edited: false,
      ...(isGroup(address) ? saidToMe(content) : { content }),
    };
    if (!this.#listener) throw new SendFailure({ kind: "down" });
    const sent = fileIn(content);
    const file = sent && { id: sent.handle, name: sent.name };
    if (shown !== undefined) await this.#show({ _id: key, address, from: sender, at, text: shown, file });
    await this.#listener.receive(incoming);
  }

  async send(to: Address, { id, text, table, choices, file, replaces }: Outgoing): Promise<string> {
    if (replaces !== undefined) {
      const changed = await this.messages.change(replaces, { text, choices });
      if (changed) this.live.tell(changed);
      return replaces;
    }
    const _id = `web:${id}`;
    await this.#show({ _id, address: to, at: this.#clock(), text, table, choices, file });
    return _id;
  }

  async download(handle: string, maxBytes: number): Promise<Uint8Array> {
    const file = await this.#files.get(handle);
    if (!file || file.bytes.length > maxBytes) throw new SendFailure({ kind: "rejected" });
    return file.bytes;
  }

  /** The last messages of a chat, oldest first. */
  history(address: Address, limit = 200): Promise<WebMessage[]> {
    return this.messages.history(address, limit);
  }

  async #show(message: NewWebMessage): Promise<void> {
    const added = await this.messages.add(message);
    if (added) this.live.tell(added);
  }
}
