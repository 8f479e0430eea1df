import type { Address } from "../../records/people/address.ts";

/**
 * So many messages a person may send at once, and so many a minute from then on: no thumb is faster, and a platform takes
 * about one answer a second for a chat, so that more would only pile up.
 */
export const MESSAGES_A_MINUTE = 60;

/** `welcome` · `last`: too many; this one is still answered, by a kind word · `dropped`: that word was said already. */
export type Verdict = "welcome" | "last" | "dropped";

interface Sender {
  /** Messages that are still welcome. */
  left: number;
  /** When that was counted, epoch milliseconds. */
  at: number;
  told: boolean;
}

const MINUTE_MS = 60_000;
/** Senders remembered before those who have been quiet are forgotten. */
const MANY_SENDERS = 5_000;

/**
 * Keeps one who floods from slowing all others. It goes by the time at which a message was sent, not heard: what piled up
 * while the bot was down is no flood.
 */
export class RateLimiter {
  readonly #aMinute: number;
  readonly #senders = new Map<Address, Sender>();
  #many = MANY_SENDERS;

  /** @param aMinute messages of one sender; infinite: no gate */
  constructor(aMinute: number) {
    this.#aMinute = aMinute;
  }

  /** Lets a message of this sender, sent at `at` (epoch milliseconds), in or not. */
  judge(sender: Address, at: number): Verdict {
    if (this.#aMinute === Infinity) return "welcome";
    const found = this.#filled(sender, at);
    // Told once, a sender is heard again after half a minute: not a word a second to one who goes on.
    if (found.told && found.left < this.#aMinute / 2) return "dropped";
    found.told = found.left < 1;
    if (found.told) return "last";
    found.left -= 1;
    return "welcome";
  }

  /** The message could not be stored and will come again. */
  takeBack(sender: Address, verdict: Verdict): void {
    const found = this.#senders.get(sender);
    if (!found) return;
    if (verdict === "welcome") found.left += 1;
    if (verdict === "last") found.told = false;
  }

  #filled(name: Address, at: number): Sender {
    const sender = this.#senders.get(name) ?? { left: this.#aMinute, at, told: false };
    const grown = (Math.max(0, at - sender.at) * this.#aMinute) / MINUTE_MS;
    sender.left = Math.min(this.#aMinute, sender.left + grown);
    sender.at = Math.max(sender.at, at);
    this.#senders.set(name, sender);
    if (this.#senders.size > this.#many) this.#forgetQuiet(at);
    return sender;
  }

  #forgetQuiet(now: number): void {
    for (const [name, { at }] of this.#senders) if (now - at >= MINUTE_MS) this.#senders.delete(name);
    this.#many = Math.max(MANY_SENDERS, 2 * this.#senders.size);
  }
}
