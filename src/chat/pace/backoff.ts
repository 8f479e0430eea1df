/** How long to wait after failures in a row. */
export interface BackoffLimits {
  firstMs: number;
  longestMs: number;
  /** How many times as long each wait is as the one before; 2 if left out. */
  factor?: number;
}

const USUAL: BackoffLimits = { firstMs: 200, longestMs: 15_000 };

/** Milliseconds to wait after this many failures in a row (1 or more): the product's one formula. */
export function backoffMs(failures: number, { firstMs, longestMs, factor = 2 }: BackoffLimits): number {
  return Math.min(longestMs, firstMs * factor ** (failures - 1));
}

/**
 * The same for one who stores only since when it has failed: as long again as it has lasted, so that each wait is twice
 * as long as the one before.
 */
export function backoffSinceMs(lastedMs: number, { firstMs, longestMs }: BackoffLimits): number {
  return Math.min(longestMs, Math.max(firstMs, lastedMs));
}

/** Counts failures in a row and says how long to wait: with jitter, so that many do not come back at once. */
export class Backoff {
  readonly #limits: BackoffLimits;
  #failures = 0;

  constructor(limits: BackoffLimits = USUAL) {
    this.#limits = limits;
  }

  /** Milliseconds to wait after one more failure. */
  next(): number {
    this.#failures += 1;
    const longestMs = backoffMs(this.#failures, this.#limits);
    return longestMs / 2 + Math.random() * (longestMs / 2);
  }

  /** It went well; the next failure is a first one. */
  reset(): void {
    this.#failures = 0;
  }
}
