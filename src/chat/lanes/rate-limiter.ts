import type { Address } from "../../records/people/address.ts";

/**
 * Messages a person may send at once, and per minute from then on. No thumb is faster, and platforms take about one
 * answer per second and chat, so more would only pile up.
 */
export const MESSAGES_A_MINUTE = 60;

/** `welcome` · `last`: too many; this one is still answered, by a kind word · `dropped`: that word was said already. */
export type Verdict = "welcome" | "last" | "dropped";

interface Sender {
  /** Messages that are still allowed. */
  left: number;
  /** When that was counted; epoch milliseconds. */
  at: number;
  told: boolean;
}

const MINUTE_MS = 60_000;
/** Senders remembered before quiet ones are forgotten. */
const MANY_SENDERS = 5_000;

/**
 * Keeps one sender from slowing down all others. It counts by the time a message was sent, not received, because what
 * piled up while the bot was down is not too fast.
 */
export class RateLimiter {
  readonly #aMinute: number;
  readonly #senders = new Map<Address, Sender>();
  #many = MANY_SENDERS;

  /** @param aMinute messages of one sender; infinite: no limit */
  constructor(aMinute: number) {
    this.#aMinute = aMinute;
  }

  /** Decides about a message of this sender, sent at `at` (epoch milliseconds). */
  judge(sender: Address, at: number): Verdict {
    if (this.#aMinute === Infinity) return "welcome";
    const found = this.#filled(sender, at);
    // Once told, a sender is heard again after half a minute, or they would be told once a second.
    if (found.told && found.left < this.#aMinute / 2) return "dropped";
    found.told = found.left < 1;
    if (found.told) return "last";
    found.left -= 1;
    return "welcome";
  }

  /** The message could not be stored and will come again, so it must not count twice. */
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
