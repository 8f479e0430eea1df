import type { TelegramServer } from "../../support/telegram/server.ts";
import { isNotice } from "./notices.ts";

/** What one chat heard in answer, against what it should hear. */
export interface Hearing {
  /** Each text once; while `expected` is unknown, everything. */
  heard: string[];
  /** How many answers came once more. */
  doubles: number;
  /** The first that was neither the next one nor the last one again. */
  stray: string | undefined;
}

/** Follows what the bot says in every chat; reminders and digests are counted elsewhere. */
export class Transcripts {
  readonly #telegram: TelegramServer;
  readonly #expected = new Map<number, readonly string[]>();
  readonly #hearings = new Map<number, Hearing>();
  readonly #waiting = new Set<{ chat: number; count: number; go: () => void; despair: () => void }>();
  readonly #timer: NodeJS.Timeout;
  #read = 0;
  /** Answers heard in all chats, each once. */
  total = 0;

  constructor(telegram: TelegramServer) {
    this.#telegram = telegram;
    this.#timer = setInterval(() => this.look(), 20);
  }

  stop(): void {
    clearInterval(this.#timer);
  }

  /** From now on this chat is held to a transcript. */
  expect(chat: number, transcript: readonly string[]): void {
    this.#expected.set(chat, transcript);
  }

  of(chat: number): Hearing {
    const known = this.#hearings.get(chat) ?? { heard: [], doubles: 0, stray: undefined };
    this.#hearings.set(chat, known);
    return known;
  }

  /** Resolves when this chat has heard so many answers. @throws Error telling what it heard last */
  async until(chat: number, count: number, patienceMs: number): Promise<void> {
    if (this.of(chat).heard.length >= count) return;
    await new Promise<void>((resolve, reject) => {
      const despair = () => {
        this.#waiting.delete(waiter);
        reject(new Error(this.#whatIsWrong(chat, count)));
      };
      const timer = setTimeout(despair, patienceMs);
      const go = () => {
        clearTimeout(timer);
        this.#waiting.delete(waiter);
        resolve();
      };
      const waiter = { chat, count, go, despair };
      this.#waiting.add(waiter);
    });
  }

  #whatIsWrong(chat: number, count: number): string {
    const { heard, stray } = this.of(chat);
    const next = this.#expected.get(chat)?.[heard.length];
    return [
      `chat ${chat} heard ${heard.length} of ${count}`,
      `last: ${heard.at(-1)}`,
      `then: ${stray ?? "nothing"}`,
      `and not: ${next}`,
    ].join("\n  ");
  }

  look(): void {
    for (const { chatId, text } of this.#telegram.sent.slice(this.#read)) {
      this.#read++;
      if (!isNotice(text)) this.#take(this.of(chatId), this.#expected.get(chatId), text);
    }
    for (const waiter of this.#waiting) {
      const { heard, stray } = this.of(waiter.chat);
      if (heard.length >= waiter.count) waiter.go();
      else if (stray !== undefined) waiter.despair();
    }
  }

  #take(hearing: Hearing, expected: readonly string[] | undefined, text: string): void {
    const { heard } = hearing;
    if (!expected || text === expected[heard.length]) {
      heard.push(text);
      this.total++;
    } else if (text === heard.at(-1)) hearing.doubles++;
    else hearing.stray ??= text;
  }
}
