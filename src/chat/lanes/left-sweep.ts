import type { Claims } from "../mailbox/claims.ts";
import type { LeftChat, LeftChats } from "../mailbox/left-chats.ts";
import type { LaneWorker } from "./lane-worker.ts";

/**
 * A chat that was left and could not be taken up for so long is held by somebody, has nothing to do, or is on a platform that
 * nobody serves: who begins to serve it looks at every chat.
 */
const LEFT_FOR_MS = 60_000;

/** Takes up what some process has left on purpose, and may be taken up by now: all of it at once, since people wait for it. */
export class LeftSweep {
  readonly #left: LeftChats;
  readonly #claims: Pick<Claims, "claim">;
  readonly #worker: LaneWorker;

  constructor(left: LeftChats, claims: Pick<Claims, "claim">, worker: LaneWorker) {
    this.#left = left;
    this.#claims = claims;
    this.#worker = worker;
  }

  async look(): Promise<void> {
    const now = Date.now();
    for await (const page of this.#left.due(now)) {
      if (this.#worker.isStopped()) return;
      const over = await Promise.all(
        page.map(async (chat) => ((await this.#takeUp(chat, now)) ? [chat.id] : [])),
      );
      await this.#left.forget(over.flat());
    }
  }

  /** @returns whether the word of it has served its purpose */
  async #takeUp({ address, dueAt }: LeftChat, now: number): Promise<boolean> {
    if (this.#worker.isStopped()) return false;
    const isOld = now - dueAt > LEFT_FOR_MS;
    if (this.#worker.isRunning(address)) return true;
    if (!this.#worker.knows(address)) return isOld;
    const claimed = await this.#claims.claim(address);
    if (claimed) this.#worker.run(claimed);
    return isOld || claimed !== null;
  }
}
