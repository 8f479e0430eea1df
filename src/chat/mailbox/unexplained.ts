import { type Address, readAddress } from "../../records/people/address.ts";
import { type BackoffLimits, backoffSinceMs } from "../pace/backoff.ts";
import { RETRY_PAUSES } from "../pace/retry-pauses.ts";

/** A message refused for this long, while others went out, will always be refused. */
const LONGEST_REFUSAL_MS = 24 * 60 * 60_000;
/** If others went out this recently, the platform and the account are well. */
const LATELY_MS = 60 * 60_000;

/**
 * Decides about a message that is refused for no known reason. The cause may be the platform, the account, the chat or
 * the message. The first two are ruled out only when others have gone out for long.
 */
export class Unexplained {
  readonly #takenAt = new Map<string, number>();
  readonly #pauses: BackoffLimits;

  constructor(pauses: BackoffLimits = RETRY_PAUSES.unexplained) {
    this.#pauses = pauses;
  }

  /** A message went out to some chat. */
  taken(to: Address, at: number): void {
    this.#takenAt.set(readAddress(to).channel, at);
  }

  /**
   * How long to wait before the next try: the longer it has lasted, the longer.
   * @param since the first refusal, epoch milliseconds
   * @returns milliseconds; undefined: give it up
   */
  pause(to: Address, since: number, now: number): number | undefined {
    const lasted = now - since;
    const takenAt = this.#takenAt.get(readAddress(to).channel) ?? Number.NEGATIVE_INFINITY;
    if (lasted >= LONGEST_REFUSAL_MS && now - takenAt < LATELY_MS) return undefined;
    return backoffSinceMs(lasted, this.#pauses);
  }
}
