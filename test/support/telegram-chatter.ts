import type { Lanes } from "../../src/chat/lanes/lanes.ts";
import type { Address } from "../../src/records/people/address.ts";
import { type Chatter, mentionIn, type SentPhoto } from "./chatter.ts";
import type { Group } from "./telegram/group.ts";
import { type HeardMessage, labelsOf } from "./telegram/heard.ts";
import type { Person } from "./telegram/person.ts";
import type { TelegramServer } from "./telegram/server.ts";

const PICKED = "✓ ";
/** What was pressed before: a phone may still show buttons that the bot has taken away. */
const pressedBefore = new WeakMap<Person, Map<string, { data: string; message: HeardMessage }>>();

/** A person on the local Telegram; in a group when `group` is given. */
export class TelegramChatter implements Chatter {
  readonly address: Address;
  readonly person: Person;
  readonly #server: TelegramServer;
  readonly #lanes: Lanes;
  readonly #group: Group | undefined;

  constructor(parts: { server: TelegramServer; lanes: Lanes; person: Person; group?: Group }) {
    this.#server = parts.server;
    this.#lanes = parts.lanes;
    this.person = parts.person;
    this.#group = parts.group;
    this.address = this.#group ? `telegram:g:${this.#group.id}` : `telegram:p:${this.person.id}`;
  }

  says(text: string): Promise<string> {
    const group = this.#group;
    if (!group) return this.#act(() => this.person.says(text));
    const { said, mention } = mentionIn(text);
    return this.#act(() => this.person.saysIn(group, said, { mention }));
  }

  replies(to: string, text: string): Promise<string> {
    const replyTo = this.#fromBot().findLast((message) => message.text.includes(to))?.messageId;
    return this.#act(() => this.person.says(text, replyTo === undefined ? {} : { replyTo }));
  }

  async presses(label: string): Promise<string> {
    const carries = (message: HeardMessage) => labelsOf(message).find((shown) => plainLabel(shown) === label);
    const message = this.#fromBot().findLast(carries);
    const shown = message && carries(message);
    const data = message?.buttons.flat().find(({ text }) => text === shown)?.data;
    const again = pressedBefore.get(this.person)?.get(label);
    if (message && data !== undefined) {
      const before = pressedBefore.get(this.person) ?? new Map();
      pressedBefore.set(this.person, before.set(label, { data, message }));
    }
    if (!message && again) return this.#act(() => this.person.presses({ data: again.data }, again.message));
    if (!message || shown === undefined)
      throw new Error(`no button “${label}” in: ${this.#fromBot().map(textOf).join("\n---\n")}`);
    return this.#act(() => this.person.presses(shown, message));
  }

  sendsFile(name: string, bytes: Uint8Array): Promise<string> {
    return this.#act(() => this.person.sendsFile({ name, bytes }));
  }

  sendsPhoto(bytes: Uint8Array, { words, album, replyTo }: SentPhoto = {}): Promise<string> {
    const to =
      replyTo === undefined ? undefined : this.#fromBot().findLast(({ text }) => text.includes(replyTo));
    return this.#act(() =>
      this.person.sendsPhoto(words, { bytes, replyTo: to?.messageId, ...(album ? { album } : {}) }),
    );
  }

  sends(what: "voice" | "sticker" | "picture", words?: string): Promise<string> {
    return this.#act(() => {
      if (what === "voice") return this.person.sendsVoice();
      return what === "sticker" ? this.person.sendsSticker() : this.person.sendsPhoto(words);
    });
  }

  async heard(): Promise<string[]> {
    return this.#fromBot().map(textOf);
  }

  async buttons(): Promise<string[]> {
    const last = this.#fromBot().at(-1);
    return last ? labelsOf(last).map(plainLabel) : [];
  }

  async files(): Promise<{ name: string; bytes: Uint8Array }[]> {
    return this.#fromBot()
      .map((message) => message.file)
      .filter((file) => file !== undefined);
  }

  async #act(act: () => Promise<unknown>): Promise<string> {
    const before = new Map(this.#fromBot().map((message) => [message.messageId, textOf(message)]));
    await act();
    await this.#server.allConfirmed();
    await this.#lanes.idle();
    return (
      this.#fromBot()
        .filter((message) => before.get(message.messageId) !== textOf(message))
        // A question that was answered has only lost its buttons.
        .filter((message) => labelsOf(message).length > 0 || !before.has(message.messageId))
        .map(textOf)
        .join("\n---\n")
    );
  }

  #fromBot(): readonly HeardMessage[] {
    return this.#server.heardIn(this.#group?.id ?? this.person.id).filter((message) => !message.deleted);
  }
}

function plainLabel(label: string): string {
  return label.startsWith(PICKED) ? label.slice(PICKED.length) : label;
}

/** A message as read aloud: its text, then its buttons. */
function textOf(message: HeardMessage): string {
  const buttons = labelsOf(message).map((label) => `[${label}]`);
  return [message.text, buttons.join(" ")].filter(Boolean).join("\n");
}
