import { pino } from "pino";
import { ZaloBotChannel } from "../../src/channels/zalo-bot/zalo-bot-channel.ts";
import type { Lanes } from "../../src/chat/lanes/lanes.ts";
import type { Address } from "../../src/records/people/address.ts";
import type { Clock } from "../../src/rules/calendar/time.ts";
import { loadWords } from "../../src/words/words.ts";
import type { Chatter, SentPhoto } from "./chatter.ts";
import { until } from "./condition.ts";
import { noting } from "./noting.ts";
import { choicesOf, NumberTyper } from "./numbered-choices.ts";
import type { Town } from "./town.ts";
import type { Person, Said } from "./zalo-bot/person.ts";
import { startZaloBotServer, type ZaloBotServer } from "./zalo-bot/server.ts";

export interface ZaloBotTown extends Town {
  server: ZaloBotServer;
  channel: ZaloBotChannel;
}

/** The local Zalo Bot Platform, with the house's own channel on it, polling. It knows private chats and no files. */
export function zaloBotTown(): (
  clock: Clock,
  linked: readonly string[],
  ...others: unknown[]
) => Promise<ZaloBotTown> {
  return async (clock, linked) => {
    const server = await startZaloBotServer({ clock });
    const channel = new ZaloBotChannel({
      config: { token: server.token, apiRoot: server.apiRoot, webhook: undefined },
      log: pino({ level: process.env.TEST_LOG ?? "silent" }),
      clock,
      words: loadWords("vi"),
      pace: "off",
    });
    // The bot may write to nobody who has not written to it; what they wrote is no business of this house.
    for (const name of linked) server.user({ id: name }).begins();
    const received = new Set<string>();
    const userOf = (name: string) => server.user({ id: name });
    return {
      server,
      channel,
      channels: [noting(channel, received)],
      addressOf: (name) => `zalo-bot:p:${userOf(name).id}`,
      person: ({ lanes }, name) => new ZaloBotChatter(received, lanes, userOf(name), server),
      inGroup() {
        throw new Error("the Zalo bot is in no groups");
      },
      close: () => server.stop(),
    };
  };
}

/** A person who chats with the Zalo bot, and presses a button by typing its number. */
class ZaloBotChatter implements Chatter {
  readonly address: Address;
  readonly #received: ReadonlySet<string>;
  readonly #lanes: Lanes;
  readonly #person: Person;
  readonly #server: ZaloBotServer;

  constructor(received: ReadonlySet<string>, lanes: Lanes, person: Person, server: ZaloBotServer) {
    this.#server = server;
    this.#received = received;
    this.#lanes = lanes;
    this.#person = person;
    this.address = `zalo-bot:p:${person.id}`;
  }

  says(text: string): Promise<string> {
    return this.#act(() => this.#person.says(text));
  }

  async presses(label: string): Promise<string> {
    const typed = NumberTyper.of(this.#person).typed(label, this.#person.heard);
    return typed === undefined ? "" : this.says(typed);
  }

  async sendsFile(): Promise<string> {
    throw new Error("people can send no files to a Zalo bot");
  }

  sendsPhoto(bytes: Uint8Array, { words }: SentPhoto = {}): Promise<string> {
    return this.#act(() => this.#person.sendsPhoto(this.#server.offers(bytes), words));
  }

  sends(what: "voice" | "sticker" | "picture", words?: string): Promise<string> {
    return this.#act(() => {
      if (what === "voice") return this.#person.sendsVoice("https://example.vn/a.aac");
      return what === "sticker"
        ? this.#person.sendsSticker()
        : this.#person.sendsPhoto("https://example.vn/a.jpg", words);
    });
  }

  async heard(): Promise<string[]> {
    return this.#person.heard.map(({ text }) => text);
  }

  async buttons(): Promise<string[]> {
    return [...choicesOf((await this.heard()).at(-1) ?? "").keys()];
  }

  async files(): Promise<{ name: string; bytes: Uint8Array }[]> {
    return [];
  }

  async #act(act: () => Said): Promise<string> {
    const before = this.#person.heard.length;
    const { chatId, messageId } = act();
    const key = `zalo-bot:${chatId}:${messageId}`;
    await until(`${key} is taken in`, () => this.#received.has(key));
    await this.#lanes.idle();
    return (await this.heard()).slice(before).join("\n---\n");
  }
}
