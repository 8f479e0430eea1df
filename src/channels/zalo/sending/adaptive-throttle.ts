import { SendFailure } from "../../../chat/message/channel.ts";
import { backoffMs } from "../../../chat/pace/backoff.ts";
import { Pace, realTimers, type Timers } from "../../../chat/pace/pace.ts";
import type { PaceLimits, Wish } from "../../../chat/pace/pace-book.ts";

/** The rate of notices never falls below this fraction of the usual one. */
const SLOWEST = 1 / 16;
/** After this many messages in a row without a refusal the rate is doubled, up to the usual one. */
const CALM_AFTER = 20;

interface Rests {
  restMs: number;
  longestRestMs: number;
}

/**
 * A pace that adapts, because Zalo's limit is secret, and whoever hits it (error 221) is refused for minutes, longer
 * with each try. After a refusal all chats rest. The rest doubles when it was too short, and notices go at half the
 * rate until all has gone well for a while.
 */
export class AdaptiveThrottle {
  readonly #limits: PaceLimits;
  readonly #rests: Rests;
  readonly #timers: Timers;
  #pace: Pace;
  #part = 1;
  #calm = 0;
  /** Refusals since all was well. */
  #refusals = 0;
  #restsUntil = 0;
  #sentAway = 0;

  constructor(limits: PaceLimits, rests: Rests, timers: Timers = realTimers) {
    this.#limits = limits;
    this.#rests = rests;
    this.#timers = timers;
    this.#pace = new Pace(limits, timers);
  }

  /** See `Pace.turn`. @throws SendFailure `wait` while all chats rest, each with its own place afterwards */
  turn(wish: Wish, gaveWay?: AbortSignal): Promise<() => void> {
    const restMs = this.#restsUntil - this.#timers.now();
    if (restMs <= 0) return this.#pace.turn(wish, gaveWay);
    this.#sentAway += 1;
    const gapMs = 1_000 / (this.#limits.noticesASecond * this.#part);
    return Promise.reject(new SendFailure({ kind: "wait", ms: Math.ceil(restMs + this.#sentAway * gapMs) }));
  }

  /** The platform refused: too many requests. @returns milliseconds to rest */
  refused(): number {
    const { restMs: firstMs, longestRestMs: longestMs } = this.#rests;
    this.#refusals += 1;
    const restMs = backoffMs(this.#refusals, { firstMs, longestMs });
    this.#restsUntil = this.#timers.now() + restMs;
    this.#sentAway = 0;
    this.#calm = 0;
    this.#goes(this.#part / 2);
    return restMs;
  }

  /** A message went out. */
  went(): void {
    if (this.#part === 1 && this.#refusals === 0) return;
    this.#calm += 1;
    if (this.#calm < CALM_AFTER) return;
    this.#calm = 0;
    this.#refusals = 0;
    this.#goes(this.#part * 2);
  }

  #goes(part: number): void {
    this.#part = Math.min(1, Math.max(SLOWEST, part));
    const noticesASecond = this.#limits.noticesASecond * this.#part;
    this.#pace = new Pace({ ...this.#limits, noticesASecond }, this.#timers);
  }
}
