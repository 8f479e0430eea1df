const FIRST_MS = 200;
const LONGEST_MS = 15_000;
const LOG_EVERY_MS = 60_000;

/** How long to wait after failures in a row: doubling, with jitter, so that many do not come back at once. */
export class Backoff {
  readonly #firstMs: number;
  readonly #longestMs: number;
  #failures = 0;
  #loggedAt = Number.NEGATIVE_INFINITY;

  constructor(firstMs = FIRST_MS, longestMs = LONGEST_MS) {
    this.#firstMs = firstMs;
    this.#longestMs = longestMs;
  }

  /** Milliseconds to wait after one more failure. */
  next(): number {
    const most = Math.min(this.#longestMs, this.#firstMs * 2 ** this.#failures);
    this.#failures += 1;
    return most / 2 + Math.random() * (most / 2);
  }

  /** It went well; the next failure is a first one. */
  reset(): void {
    this.#failures = 0;
  }

  /** True once in a while: a long outage is not worth a line each second. */
  isWorthALine(now: number): boolean {
    if (now - this.#loggedAt < LOG_EVERY_MS) return false;
    this.#loggedAt = now;
    return true;
  }
}

/** Waits, or returns early when the signal fires. */
export function pause(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal.aborted) return resolve();
    const done = () => {
      clearTimeout(timer);
      signal.removeEventListener("abort", done);
      resolve();
    };
    const timer = setTimeout(done, ms);
    signal.addEventListener("abort", done);
  });
}
