import { type Address, readAddress } from "../../records/people/address.ts";
import { backoffSinceMs } from "../pace/backoff.ts";

/** While its first message waits, a chat gets nothing else either, so the longest is no longer than a person would wait. */
const PAUSES = { firstMs: 2_000, longestMs: 5 * 60_000 };
/** What was refused for so long, while others were taken, will be refused for ever. */
const LONGEST_REFUSAL_MS = 24 * 60 * 60_000;
/** Others were taken within this: the platform is well, and so is the account. */
const LATELY_MS = 60 * 60_000;

/**
 * What to do with a message that is refused, and nobody knows why. It may be the platform, the account, the chat or the
 * message: only when others are taken for long it cannot be the first two.
 */
export class Unexplained {
  readonly #takenAt = new Map<string, number>();

  /** A message went out to some chat. */
  taken(to: Address, at: number): void {
    this.#takenAt.set(readAddress(to).channel, at);
  }

  /**
   * How long to wait before the next try: the longer, the longer it has lasted.
   * @param since the first refusal, epoch milliseconds
   * @returns milliseconds; undefined: to be given up
   */
  pause(to: Address, since: number, now: number): number | undefined {
    const lasted = now - since;
    const takenAt = this.#takenAt.get(readAddress(to).channel) ?? Number.NEGATIVE_INFINITY;
    if (lasted >= LONGEST_REFUSAL_MS && now - takenAt < LATELY_MS) return undefined;
    return backoffSinceMs(lasted, PAUSES);
  }
}
