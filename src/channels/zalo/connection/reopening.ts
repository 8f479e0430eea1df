import type { Logger } from "pino";
import { Backoff } from "../../../chat/pace/backoff.ts";
import { Retry } from "../../../chat/pace/retry.ts";
import type { Timings } from "../limits.ts";
import type { AccountState } from "./account-state.ts";
import { NoAnswer, SocketClosed } from "./socket.ts";

/** Close codes that mean that another client listens, or that Zalo has logged this one out: no fight. */
const SENT_AWAY: ReadonlyMap<number, "taken-over" | "logged-out"> = new Map([
  [3000, "taken-over"],
  [3003, "logged-out"],
]);

interface ReopeningParts {
  accountState: AccountState;
  timings: Timings;
  stopped: AbortSignal;
  /** Ends a wait early: there is a new login. */
  hurry(): AbortSignal;
  log: Logger;
}

/** How long to wait before a lost socket is opened again, and what its loss says of the account. */
export class Reopening {
  readonly #parts: ReopeningParts;
  readonly #retry: Retry;
  readonly #takenOver: Backoff;
  /** When the last socket was opened; undefined: it could not be. */
  #openedAt: number | undefined;

  constructor(parts: ReopeningParts) {
    const { timings, stopped, hurry, log } = parts;
    this.#parts = parts;
    const { firstRetryMs, longestRetryMs, takenOverMs, longestTakenOverMs } = timings;
    this.#retry = new Retry({
      stopped,
      hurry,
      backoff: new Backoff({ firstMs: firstRetryMs, longestMs: longestRetryMs }),
      failed: (error) => this.#lost(error),
      log(error) {
        const isOwn = error instanceof SocketClosed || error instanceof NoAnswer;
        log.warn(
          isOwn ? { why: error.message } : { err: error },
          "Zalo's socket is lost; it is opened again",
        );
      },
    });
    this.#takenOver = new Backoff({ firstMs: 2 * takenOverMs, longestMs: longestTakenOverMs });
  }

  /** Another socket is being opened. */
  begins(): void {
    this.#openedAt = undefined;
  }

  opened(): void {
    this.#openedAt = performance.now();
  }

  /** It is open and the platform answers: the next loss is waited for as the first. */
  works(): void {
    this.#retry.works();
  }

  /** Whether the last socket could be opened. */
  get wasOpen(): boolean {
    return this.#openedAt !== undefined;
  }

  waitAfter(error: unknown): Promise<void> {
    return this.#retry.waitAfter(error);
  }

  /** Reports a lost socket. @returns how long its cause asks to wait, milliseconds */
  #lost(error: unknown): number | undefined {
    const { accountState, timings } = this.#parts;
    const isClosed = error instanceof SocketClosed;
    const sentAway = isClosed ? SENT_AWAY.get(error.code) : undefined;
    const openedAt = this.#openedAt;
    if (!sentAway) {
      accountState.becomes(openedAt !== undefined && isClosed ? "connecting" : "away");
      return undefined;
    }
    if (openedAt !== undefined && performance.now() - openedAt > timings.longestTakenOverMs)
      this.#takenOver.reset();
    const waitMs = Math.round(this.#takenOver.next());
    accountState.becomes(sentAway, { waitMs });
    return waitMs;
  }
}
