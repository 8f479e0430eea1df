import type { Address } from "../../records/people/address.ts";
import type { Claims } from "../mailbox/claims.ts";
import type { LaneWorker } from "./lane-worker.ts";

/** Takes up what is unfinished and held by nobody: after a kill, after a pause, after an error. */
export class UnfinishedSweep {
  readonly #claims: Pick<Claims, "claim" | "left" | "unfinished">;
  readonly #worker: LaneWorker;
  readonly #doubtful = new Set<Address>();

  constructor(claims: Pick<Claims, "claim" | "left" | "unfinished">, worker: LaneWorker) {
    this.#claims = claims;
    this.#worker = worker;
  }

  /** This chat may have something to do, or be held in our name, without anybody working on it. */
  doubt(address: Address): void {
    this.#doubtful.add(address);
  }

  /** Looks at every chat; one that waits for its time is let be: while thousands of reminders go out, each would cost two writes. @returns how long it took to find, milliseconds */
  async all(): Promise<number> {
    const from = performance.now();
    const left = await this.#claims.left();
    const tookMs = performance.now() - from;
    await this.#takeUp(left);
    return tookMs;
  }

  /** The same among the chats that this process left unfinished; one that is still held is looked at again next time. */
  async own(): Promise<number> {
    const from = performance.now();
    const doubtful = [...this.#doubtful];
    const unfinished = new Set(await this.#claims.unfinished(doubtful));
    const tookMs = performance.now() - from;
    for (const address of doubtful)
      if (!unfinished.has(address) || !this.#worker.knows(address)) this.#doubtful.delete(address);
    await this.#takeUp(unfinished);
    return tookMs;
  }

  async #takeUp(addresses: Iterable<Address>): Promise<void> {
    for (const address of addresses) {
      if (this.#worker.isStopped()) return;
      // A chat on a platform that this process does not serve is left to one that does.
      if (this.#worker.isRunning(address) || !this.#worker.knows(address)) continue;
      const claimed = await this.#claims.claim(address);
      if (claimed) this.#worker.run(claimed);
    }
  }
}
