import type { WebChannel, WebMessage } from "../../src/channels/web/web-channel.ts";
import type { Lanes } from "../../src/chat/lanes/lanes.ts";
import { type Content, PICTURE_NAME, sentWith } from "../../src/chat/message/incoming.ts";
import type { FileStore } from "../../src/records/database/files.ts";
import type { Address } from "../../src/records/people/address.ts";

/** A person who chats, on whatever channel: scripts written for this run on all of them. */
export interface Chatter {
  readonly address: Address;
  /**
   * Says something and waits until the bot has finished answering; gives the answers' texts. In a group a line that begins
   * with `@bot ` mentions it.
   */
  says(text: string): Promise<string>;
  /** Says something in reply to the bot's newest message with these words, where the platform hands that over. */
  replies?(to: string, text: string): Promise<string>;
  /** Presses the newest button with this label. */
  presses(label: string): Promise<string>;
  sendsFile(name: string, bytes: Uint8Array): Promise<string>;
  /** A picture as people take it, which has no name. @param more words below it, and the album it is a part of */
  sendsPhoto(bytes: Uint8Array, more?: SentPhoto): Promise<string>;
  /** @param words those below a picture, where the platform has them */
  sends(what: "voice" | "sticker" | "picture", words?: string): Promise<string>;
  /** Everything the bot has said so far. */
  heard(): Promise<string[]>;
  /** Labels of the buttons under the last message. */
  buttons(): Promise<string[]>;
  /** Files heard so far. */
  files(): Promise<{ name: string; bytes: Uint8Array }[]>;
}

/** Among so many messages is nearly always what is looked for. */
const LATELY = 10;

export interface SentPhoto {
  words?: string;
  /** The platform's name of it; only where a platform tells. */
  album?: string;
  /** It is sent in reply to the bot's newest message with these words, where the platform hands that over. */
  replyTo?: string;
}

const MENTION = /^@bot /;

/** A line that mentions the bot, as a platform has it: the words, and the mention beside them. */
export function mentionIn(text: string): { said: string; mention: boolean } {
  return { said: text.replace(MENTION, ""), mention: MENTION.test(text) };
}

interface WebParts {
  web: WebChannel;
  lanes: Lanes;
  files: FileStore;
  clock: () => number;
  /** What was pressed before: a phone may still show buttons that the bot has taken away. */
  presses?: Map<string, { content: Content; _id: string }>;
}

/** A person in the browser's chat; in a group when `group` is given. */
export class WebChatter implements Chatter {
  readonly address: Address;
  readonly #sender: Address;
  readonly #parts: WebParts;

  constructor(parts: WebParts, sender: Address, group?: Address) {
    this.#parts = parts;
    this.#sender = sender;
    this.address = group ?? sender;
  }

  says(text: string): Promise<string> {
    return this.#act({ kind: "text", text }, text);
  }

  sends(what: "voice" | "sticker" | "picture"): Promise<string> {
    return this.#act({ kind: "unreadable", what }, what);
  }

  async sendsFile(name: string, bytes: Uint8Array): Promise<string> {
    const { id } = await this.#parts.files.put(name, bytes);
    return this.#act({ kind: "file", name, bytes: bytes.length, handle: id }, name);
  }

  async sendsPhoto(bytes: Uint8Array, { words = "", album }: SentPhoto = {}): Promise<string> {
    const { id } = await this.#parts.files.put(PICTURE_NAME, bytes);
    const file = { name: PICTURE_NAME, bytes: bytes.length, handle: id, ...(album ? { album } : {}) };
    return this.#act(sentWith(file, words), words);
  }

  async presses(label: string): Promise<string> {
    const pressed = `${this.address} ${this.#sender} ${label}`;
    const shown = (await this.#button(label, LATELY)) ?? (await this.#button(label));
    const press = shown ?? this.#parts.presses?.get(pressed);
    if (!press) throw new Error(`no button “${label}” in: ${(await this.heard()).join("\n---\n")}`);
    this.#parts.presses?.set(pressed, press);
    return this.#act(press.content, label, press._id);
  }

  /** The newest button with this label. */
  async #button(label: string, limit?: number): Promise<{ content: Content; _id: string } | undefined> {
    for (const { _id, choices } of (await this.#fromBot(limit)).reverse()) {
      const option = choices?.options.find((candidate) => candidate.label === label);
      if (choices && option)
        return { content: { kind: "choice", question: choices.question, value: option.value }, _id };
    }
    return undefined;
  }

  async heard(): Promise<string[]> {
    return (await this.#fromBot()).map(textOf);
  }

  async buttons(): Promise<string[]> {
    const last = (await this.#fromBot(LATELY)).at(-1) ?? (await this.#fromBot()).at(-1);
    return last?.choices?.options.map((option) => option.label) ?? [];
  }

  async files(): Promise<{ name: string; bytes: Uint8Array }[]> {
    const named = (await this.#fromBot()).map((message) => message.file).filter((file) => file !== undefined);
    const found = await Promise.all(named.map((file) => this.#parts.files.get(file.id)));
    return found.filter((file) => file !== undefined);
  }

  async #act(content: Content, shown: string, message?: string): Promise<string> {
    const { web, lanes, clock } = this.#parts;
    const told = new Map<string, WebMessage>();
    const unlisten = web.live.listen((message) => void told.set(message._id, message));
    const id = `test-${Math.random().toString(36).slice(2)}`;
    const said = { id, address: this.address, sender: this.#sender, at: clock(), content, shown, message };
    try {
      await web.submit(said);
      await lanes.idle();
    } finally {
      unlisten();
    }
    const own = told.get(`web:${id}`)?.order ?? Number.NaN;
    return [...told.values()]
      .filter(({ address, from, changed }) => address === this.address && !from && changed > own)
      .filter(({ choices, order }) => choices || order > own) // a question that was answered has only lost its buttons
      .toSorted((one, other) => one.order - other.order)
      .map(textOf)
      .join("\n---\n");
  }

  async #fromBot(limit = 1000): Promise<WebMessage[]> {
    return (await this.#parts.web.history(this.address, limit)).filter(
      (message) => message.from === undefined,
    );
  }
}

/** A message as read aloud: its text, then its table's rows, then its buttons. */
function textOf({ text, table, choices }: WebMessage): string {
  const rows = table ? [table.head, ...table.rows].map((cells) => cells.join(" | ")) : [];
  const buttons = choices?.options.map(({ value, label }) =>
    choices.picked?.includes(value) ? `[✓ ${label}]` : `[${label}]`,
  );
  return [text, ...rows, buttons?.join(" ") ?? ""].filter(Boolean).join("\n");
}
