import { Backoff } from "./backoff.ts";
import { pause } from "./pause.ts";

export interface RetryParts {
  /** Ends the waiting and the tries. */
  stopped: AbortSignal;
  /** Writes a line about a failure; the log itself counts one that comes again. */
  log(error: unknown): void;
  /**
   * Told of every failure.
   * @returns milliseconds that the other side asks to wait; undefined: as long as the backoff says
   */
  failed?(error: unknown): number | undefined;
  backoff?: Backoff;
  /** Ends a wait, so that the next try comes at once; asked for before each. */
  hurry?(): AbortSignal;
}

/** Thrown by work that has not failed, but has to be tried again. */
export class NotYet extends Error {}

/**
 * Tries until it works or is stopped. One that is kept remembers how long it has been going wrong, so that a connection
 * which breaks each time it is made is not made ever faster.
 */
export class Retry {
  readonly #parts: RetryParts;
  readonly #backoff: Backoff;

  constructor(parts: RetryParts) {
    this.#parts = parts;
    this.#backoff = parts.backoff ?? new Backoff();
  }

  /** The work's result once it succeeds; undefined when stopped before. */
  async run<T>(work: () => Promise<T>): Promise<T | undefined> {
    const { stopped } = this.#parts;
    while (!stopped.aborted) {
      try {
        const result = await work();
        this.works();
        return result;
      } catch (error) {
        if (stopped.aborted) return undefined;
        await this.waitAfter(error);
      }
    }
    return undefined;
  }

  /** It works, so that the next failure is a first one: for work that goes on until it fails. */
  works(): void {
    this.#backoff.reset();
  }

  /** Waits after such work has failed, before it is begun again. */
  async waitAfter(error: unknown): Promise<void> {
    const { stopped, log, failed, hurry } = this.#parts;
    const isFailure = !(error instanceof NotYet);
    const askedMs = isFailure ? failed?.(error) : undefined;
    if (isFailure) log(error);
    const until = hurry ? AbortSignal.any([stopped, hurry()]) : stopped;
    await pause(askedMs ?? this.#backoff.next(), until);
  }
}
