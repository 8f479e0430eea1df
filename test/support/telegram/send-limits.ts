import type { Clock } from "../../../src/rules/calendar/time.ts";

// All from https://core.telegram.org/bots/faq#my-bot-is-hitting-limits-how-do-i-avoid-this
/** Telegram says “about 30”: a tenth more passes, so that a sender who paces right is not refused for jitter. */
const MESSAGES_A_SECOND = 33;
/** In one chat one message a second; “short bursts” pass, and are paid back at that rate. */
const CHAT_BURST = 3;
const GROUP_MESSAGES_A_MINUTE = 20;

export interface SendCounters {
  accepted: number;
  refused: number;
  /** The most messages accepted within any 1,000 ms, in all chats together. */
  maxInAnySecond: number;
}

/** Counts what a bot sends, and says how long it has to wait when it sends too fast. */
export class SendLimits {
  readonly counters: SendCounters = { accepted: 0, refused: 0, maxInAnySecond: 0 };
  readonly #refuses: boolean;
  readonly #clock: Clock;
  readonly #lastSecond: number[] = [];
  readonly #chats = new Map<number, { tokens: number; at: number; lastMinute: number[] }>();

  /** @param refuses false: nothing is refused, only counted */
  constructor(refuses: boolean, clock: Clock) {
    this.#refuses = refuses;
    this.#clock = clock;
  }

  /** Takes one message into account. @returns seconds to wait if it is refused, 0 if it is accepted */
  take(chatId: number, isGroup: boolean): number {
    const now = this.#clock();
    while ((this.#lastSecond[0] ?? now) <= now - 1000) this.#lastSecond.shift();
    const wait = this.#refuses ? this.#waitMs(chatId, isGroup, now) : 0;
    if (wait > 0) {
      this.counters.refused += 1;
      return Math.ceil(wait / 1000);
    }
    this.#accept(chatId, now);
    return 0;
  }

  /** What an injected 429 adds to the counters. */
  countRefusal(): void {
    this.counters.refused += 1;
  }

  #waitMs(chatId: number, isGroup: boolean, now: number): number {
    const oldest = this.#lastSecond[0];
    const overall =
      oldest !== undefined && this.#lastSecond.length >= MESSAGES_A_SECOND ? oldest + 1000 - now : 0;
    const chat = this.#chat(chatId, now);
    const inChat = chat.tokens < 1 ? (1 - chat.tokens) * 1000 : 0;
    const first = chat.lastMinute[0];
    const inGroup =
      isGroup && first !== undefined && chat.lastMinute.length >= GROUP_MESSAGES_A_MINUTE
        ? first + 60_000 - now
        : 0;
    return Math.max(overall, inChat, inGroup);
  }

  #accept(chatId: number, now: number): void {
    this.#lastSecond.push(now);
    this.counters.accepted += 1;
    this.counters.maxInAnySecond = Math.max(this.counters.maxInAnySecond, this.#lastSecond.length);
    if (!this.#refuses) return;
    const chat = this.#chat(chatId, now);
    chat.tokens -= 1;
    chat.lastMinute.push(now);
  }

  #chat(chatId: number, now: number) {
    const chat = this.#chats.get(chatId) ?? { tokens: CHAT_BURST, at: now, lastMinute: [] };
    chat.tokens = Math.min(CHAT_BURST, chat.tokens + (now - chat.at) / 1000);
    chat.at = now;
    chat.lastMinute = chat.lastMinute.filter((at) => at > now - 60_000);
    this.#chats.set(chatId, chat);
    return chat;
  }
}
