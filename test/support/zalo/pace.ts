import type { Clock } from "../../../src/rules/calendar/time.ts";
import { ZaloError } from "./zalo-error.ts";

export interface PaceLimits {
  /** So many messages in `perMs` are let through. */
  messages: number;
  perMs: number;
  /** How long every send is refused after that, counted anew from each refused one. */
  restMs: number;
}

/** Zalo's secret limit, as it was felt: a burst brings 221, and more tries make it last. */
export class Pace {
  readonly #limits: PaceLimits | undefined;
  readonly #clock: Clock;
  #times: number[] = [];
  #restingUntil = Number.NEGATIVE_INFINITY;
  refused = 0;

  /** @param limits none: everything is let through */
  constructor(limits: PaceLimits | undefined, clock: Clock) {
    this.#limits = limits;
    this.#clock = clock;
  }

  /** @throws ZaloError 221 */
  take(): void {
    if (!this.#limits) return;
    const { messages, perMs, restMs } = this.#limits;
    const now = this.#clock();
    this.#times = this.#times.filter((time) => now - time < perMs);
    if (now < this.#restingUntil || this.#times.length >= messages) {
      this.#restingUntil = now + restMs;
      this.refused += 1;
      throw new ZaloError(221);
    }
    this.#times.push(now);
  }
}
