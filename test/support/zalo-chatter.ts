import type { ZaloChannel } from "../../src/channels/zalo/zalo-channel.ts";
import type { Lanes } from "../../src/chat/lanes/lanes.ts";
import type { Address } from "../../src/records/people/address.ts";
import { type Chatter, mentionIn, type SentPhoto } from "./chatter.ts";
import { until } from "./condition.ts";
import { choicesOf, NumberTyper } from "./numbered-choices.ts";
import type { Group } from "./zalo/group.ts";
import type { HeardMessage } from "./zalo/heard.ts";
import type { Person, Said } from "./zalo/person.ts";
import type { ZaloServer } from "./zalo/server.ts";

interface ZaloChatterParts {
  server: ZaloServer;
  channel: ZaloChannel;
  lanes: Lanes;
  /** Keys of what the house has taken in. */
  received: ReadonlySet<string>;
  person: Person;
  group?: Group;
}

/** A person on the local Zalo, who presses a button by typing its number; in a group when `group` is given. */
export class ZaloChatter implements Chatter {
  readonly address: Address;
  readonly #parts: ZaloChatterParts;

  constructor(parts: ZaloChatterParts) {
    this.#parts = parts;
    this.address = parts.group ? `zalo:g:${parts.group.id}` : `zalo:p:${parts.person.id}`;
  }

  says(text: string): Promise<string> {
    const { person, group } = this.#parts;
    if (!group) return this.#act(() => person.says(text), true);
    const { said, mention } = mentionIn(text);
    return this.#act(() => person.saysIn(group, said, { mention }), mention || text.startsWith("/"));
  }

  replies(to: string, text: string): Promise<string> {
    const replyTo = this.#heard.findLast((message) => message.text.includes(to))?.msgId;
    return this.#act(() => this.#parts.person.says(text, replyTo === undefined ? {} : { replyTo }), true);
  }

  async presses(label: string): Promise<string> {
    const { person, group } = this.#parts;
    const shown = this.#heard.findLast((message) => choicesOf(message.text).has(label));
    const typed = NumberTyper.of(person).typed(label, this.#heard);
    if (typed === undefined) return "";
    if (!group) return this.#act(() => person.says(typed), true);
    return this.#act(() => person.saysIn(group, typed, { replyTo: shown?.msgId ?? "" }), true);
  }

  sendsFile(name: string, bytes: Uint8Array): Promise<string> {
    return this.#act(() => this.#parts.person.sendsFile({ name, bytes }), true);
  }

  sendsPhoto(bytes: Uint8Array, { words, replyTo }: SentPhoto = {}): Promise<string> {
    const to = replyTo === undefined ? undefined : this.#heard.findLast(({ text }) => text.includes(replyTo));
    return this.#act(
      () => this.#parts.person.sendsPhoto(words, bytes, to ? { replyTo: to.msgId } : {}),
      true,
    );
  }

  sends(what: "voice" | "sticker" | "picture", words?: string): Promise<string> {
    const { person } = this.#parts;
    return this.#act(() => {
      if (what === "voice") return person.sendsVoice();
      return what === "sticker" ? person.sendsSticker() : person.sendsPhoto(words);
    }, true);
  }

  async heard(): Promise<string[]> {
    return this.#heard.map(({ text }) => text);
  }

  async buttons(): Promise<string[]> {
    return [...choicesOf(this.#heard.at(-1)?.text ?? "").keys()];
  }

  async files(): Promise<{ name: string; bytes: Uint8Array }[]> {
    return this.#heard.map(({ file }) => file).filter((file) => file !== undefined);
  }

  /** @param isForBot otherwise it is heard, and let by */
  async #act(act: () => Said, isForBot: boolean): Promise<string> {
    const { channel, server, lanes, received } = this.#parts;
    await until("the bot listens", () => channel.status().state === "connected");
    const before = this.#heard.length;
    const { heard } = channel.status();
    const { threadId, msgId } = act();
    const key = `zalo:${server.account.id}:${threadId}:${msgId}`;
    await until(`${key} is taken in`, () => (isForBot ? received.has(key) : channel.status().heard > heard));
    await lanes.idle();
    return this.#heard
      .slice(before)
      .map(({ text }) => text)
      .join("\n---\n");
  }

  get #heard(): readonly HeardMessage[] {
    const { server, group, person } = this.#parts;
    return server.heardIn(group?.id ?? person.id).filter((message) => !message.undone);
  }
}
