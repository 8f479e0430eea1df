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
  /** When that was counted: the message's own moment (epoch milliseconds), and by the program's steady clock. */
  at: number;
  heardAt: number;
  told: boolean;
}

const MINUTE_MS = 60_000;
/** Senders remembered before quiet ones are forgotten. */
const MANY_SENDERS = 5_000;

/**
 * Keeps one sender from slowing down all others. It counts by the time a message was sent, because what piled up while the
 * bot was down is not too fast; or by the time it was heard, where that is longer: a wall clock that was set back must not
 * mute anybody.
 */
export class RateLimiter {
  readonly #aMinute: number;
  readonly #steadyMs: () => number;
  readonly #senders = new Map<Address, Sender>();
  #many = MANY_SENDERS;

  /**
   * @param aMinute messages of one sender; infinite: no limit
   * @param steadyMs a clock that never goes back, milliseconds
   */
  constructor(aMinute: number, steadyMs = () => performance.now()) {
    this.#aMinute = aMinute;
    this.#steadyMs = steadyMs;
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
    const heardAt = this.#steadyMs();
    const sender = this.#senders.get(name) ?? { left: this.#aMinute, at, heardAt, told: false };
    const passedMs = Math.max(at - sender.at, heardAt - sender.heardAt);
    sender.left = Math.min(this.#aMinute, sender.left + (passedMs * this.#aMinute) / MINUTE_MS);
    sender.at = Math.max(sender.at, at);
    sender.heardAt = heardAt;
    this.#senders.set(name, sender);
    if (this.#senders.size > this.#many) this.#forgetQuiet(heardAt);
    return sender;
  }

  #forgetQuiet(now: number): void {
    for (const [name, { heardAt }] of this.#senders)
      if (now - heardAt >= MINUTE_MS) this.#senders.delete(name);
    this.#many = Math.max(MANY_SENDERS, 2 * this.#senders.size);
  }
}
