import { isNotice } from "./notices.ts";
import type { Platform } from "./platform.ts";

/** What one chat heard in answer, against what it should hear. */
export interface Hearing {
  /** Each text once; while `expected` is unknown, everything. */
  heard: string[];
  /** How many answers came once more. */
  doubles: number;
  /** The first that was neither the next one nor the last one again. */
  stray: string | undefined;
}

/** When no chat has heard anything for so long, nobody waits any more. Longer than a killed process's lease and a restart. */
const SILENCE_MS = 180_000;

/** Follows what the bot says in every chat; reminders and digests are counted elsewhere. */
export class Transcripts {
  readonly #platform: Platform;
  readonly #expected = new Map<string, readonly string[]>();
  readonly #hearings = new Map<string, Hearing>();
  readonly #waiting = new Set<{
    chat: string;
    count: number;
    go: () => void;
    despair: (why: Error) => void;
  }>();
  readonly #timer: NodeJS.Timeout;
  #read = 0;
  #heardAt = Date.now();
  /** Answers heard in all chats, each once. */
  total = 0;

  constructor(platform: Platform) {
    this.#platform = platform;
    this.#timer = setInterval(() => this.look(), 20);
  }

  stop(): void {
    clearInterval(this.#timer);
  }

  /** From now on this chat is held to a transcript. */
  expect(chat: string, transcript: readonly string[]): void {
    this.#expected.set(chat, transcript);
  }

  of(chat: string): Hearing {
    const known = this.#hearings.get(chat) ?? { heard: [], doubles: 0, stray: undefined };
    this.#hearings.set(chat, known);
    return known;
  }

  /** Resolves when this chat has heard so many answers. @throws Error telling what it heard instead */
  until(chat: string, count: number): Promise<void> {
    if (this.of(chat).heard.length >= count) return Promise.resolve();
    return new Promise((go, despair) => this.#waiting.add({ chat, count, go, despair }));
  }

  #whatIsWrong(chat: string, count: number): string {
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
    for (const { chat, text, isAside } of this.#platform.sent(this.#read)) {
      this.#read++;
      if (!isAside && !isNotice(text)) this.#take(this.of(chat), this.#expected.get(chat), text);
    }
    const isSilent = Date.now() - this.#heardAt > SILENCE_MS;
    for (const waiter of this.#waiting) {
      const { chat, count, go, despair } = waiter;
      const { heard, stray } = this.of(chat);
      if (heard.length < count && stray === undefined && !isSilent) continue;
      this.#waiting.delete(waiter);
      if (heard.length >= count) go();
      else despair(new Error(this.#whatIsWrong(chat, count)));
    }
  }

  #take(hearing: Hearing, expected: readonly string[] | undefined, text: string): void {
    const { heard } = hearing;
    if (!expected || text === expected[heard.length]) {
      heard.push(text);
      this.total++;
      this.#heardAt = Date.now();
    } else if (text === heard.at(-1)) hearing.doubles++;
    else hearing.stray ??= text;
  }
}
