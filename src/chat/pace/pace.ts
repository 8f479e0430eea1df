import { SendFailure } from "../message/channel.ts";
import { type Departure, PaceBook, type PaceLimits, type Wish } from "./pace-book.ts";

/** A clock with timers; passed in, so that a test can turn it by hand. */
export interface Timers {
  /** Milliseconds; they never go back, whatever happens to the wall clock. */
  now(): number;
  /** Runs something later. @returns a function that cancels it */
  after(ms: number, run: () => void): () => void;
}

export const realTimers: Timers = {
  now: () => performance.now(),
  after(ms, run) {
    const timer = setTimeout(run, ms);
    return () => clearTimeout(timer);
  },
};

interface Waiter {
  wish: Wish;
  go(departure: Departure): void;
}

/**
 * Lets messages out as fast as a platform takes them: answers before notices, each chat by itself. A free message goes
 * at once. A short wait is waited out; since the waiter holds the chat's lease, a longer one is refused with a time to
 * come back, each with its own place, so that they do not all return at once.
 */
export class Pace {
  readonly #limits: PaceLimits;
  readonly #timers: Timers;
  readonly #book: PaceBook;
  readonly #answers: Waiter[] = [];
  readonly #notices: Waiter[] = [];
  /** The last place promised to a message that was refused, by the timers' clock. */
  #promised = 0;
  #cancel: (() => void) | undefined;

  constructor(limits: PaceLimits, timers: Timers = realTimers) {
    this.#limits = limits;
    this.#timers = timers;
    this.#book = new PaceBook(limits);
  }

  /**
   * Resolves when this message may go.
   * @param gaveWay ends the wait: something else in its chat goes first
   * @returns a function to call once the platform has answered, or the call has failed
   * @throws SendFailure `wait` when that is more than `longestHoldMs` away, or it gave way
   */
  async turn(wish: Wish, gaveWay?: AbortSignal): Promise<() => void> {
    const now = this.#timers.now();
    const ahead = this.#answers.length + (wish.notice ? this.#notices.length : 0);
    const waitMs = this.#book.waitMs(wish, now);
    if (waitMs === 0 && ahead === 0) return this.#landing(this.#book.take(wish, now));
    const perSecond = wish.notice ? this.#limits.noticesASecond : this.#limits.messagesASecond;
    const gapMs = 1000 / perSecond;
    if (waitMs > this.#limits.longestHoldMs) throw new SendFailure({ kind: "wait", ms: Math.ceil(waitMs) });
    if (ahead * gapMs >= this.#limits.longestHoldMs) {
      this.#promised = Math.max(this.#promised, now + this.#limits.longestHoldMs) + gapMs;
      throw new SendFailure({ kind: "wait", ms: Math.ceil(this.#promised - now) });
    }
    const departure = await new Promise<Departure>((go, refuse) => {
      const queue = wish.notice ? this.#notices : this.#answers;
      const waiter = { wish, go };
      queue.push(waiter);
      const leave = () => {
        const place = queue.indexOf(waiter);
        if (place < 0) return; // it is on its way
        queue.splice(place, 1);
        refuse(new SendFailure({ kind: "wait", ms: Math.ceil(gapMs) }));
      };
      gaveWay?.addEventListener("abort", leave, { once: true });
      this.#pump();
    });
    return this.#landing(departure);
  }

  /**
   * The platform has asked for a pause, without saying for whom. The first is taken as this chat's. When another chat
   * is refused meanwhile, the pause is everybody's.
   */
  refused(chat: string, ms: number): void {
    this.#book.pause(chat, ms, this.#timers.now());
  }

  #landing(departure: Departure): () => void {
    return () => this.#book.landed(departure, this.#timers.now());
  }

  #pump(): void {
    this.#cancel?.();
    const now = this.#timers.now();
    const next = Math.min(this.#letOut(this.#answers, now), this.#letOut(this.#notices, now));
    this.#cancel = Number.isFinite(next) ? this.#timers.after(next, () => this.#pump()) : undefined;
  }

  /** @returns milliseconds until the next remaining message may go; infinite when none remains */
  #letOut(queue: Waiter[], now: number): number {
    let next = Number.POSITIVE_INFINITY;
    const stay: Waiter[] = [];
    for (const waiter of queue.splice(0)) {
      const waitMs = this.#book.waitMs(waiter.wish, now);
      if (waitMs === 0) {
        waiter.go(this.#book.take(waiter.wish, now));
      } else {
        stay.push(waiter);
        next = Math.min(next, waitMs);
      }
    }
    queue.push(...stay);
    return next;
  }
}
