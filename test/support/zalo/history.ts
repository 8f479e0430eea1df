import type { ThreadKind, WireMessage } from "./wire.ts";

/** Everything that was said in all threads, also by the bot, and also while nobody listened. */
export class History {
  /** How many messages one answer brings at most. */
  pageSize = 100;
  readonly #said: Record<ThreadKind, WireMessage[]> = { user: [], group: [] };

  add(kind: ThreadKind, message: WireMessage): void {
    this.#said[kind].push(message);
  }

  /**
   * In the order in which they were said.
   * @param after a message's id: the first page after it; none: the newest page
   */
  page(kind: ThreadKind, after: string | undefined): WireMessage[] {
    const all = this.#said[kind];
    if (after === undefined) return all.slice(-this.pageSize);
    const later = all.filter(({ msgId }) => BigInt(msgId) > BigInt(after));
    return later.slice(0, this.pageSize);
  }

  inThread(threadId: string, count: number): WireMessage[] {
    return this.#said.group.filter(({ idTo }) => idTo === threadId).slice(-count);
  }
}
