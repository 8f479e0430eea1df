const EVERY_MS = 60_000;

/** Lets a line about a lasting trouble be written once a minute. */
export class LogThrottle {
  #writtenAt = Number.NEGATIVE_INFINITY;

  /** True when a line is due at this moment (milliseconds of a clock that never goes back); it is then taken as written. */
  isDue(at: number): boolean {
    if (at - this.#writtenAt < EVERY_MS) return false;
    this.#writtenAt = at;
    return true;
  }
}
