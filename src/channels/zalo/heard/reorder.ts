/** What is sorted: by time, then by number. */
export interface Timed {
  thread: string;
  /** Epoch milliseconds. */
  at: number;
  /** Grows with each message; text, because it is too large for a JavaScript number. */
  msgId: string;
}

/**
 * Puts messages of a thread that arrive within a short time in the order in which they were said. While it holds, all
 * wait, because missed messages have to come first.
 */
export class ReorderWindow<T extends Timed> {
  readonly #ms: number;
  readonly #out: (inOrder: T[]) => void;
  readonly #waiting = new Map<string, T[]>();
  readonly #timers = new Map<string, NodeJS.Timeout>();
  #holds = false;

  constructor(ms: number, out: (inOrder: T[]) => void) {
    this.#ms = ms;
    this.#out = out;
  }

  add(item: T): void {
    const { thread } = item;
    const others = this.#waiting.get(thread);
    if (others) others.push(item);
    else this.#waiting.set(thread, [item]);
    if (this.#holds || this.#timers.has(thread)) return;
    this.#timers.set(
      thread,
      setTimeout(() => this.#flush(thread), this.#ms),
    );
  }

  hold(): void {
    this.#holds = true;
    for (const timer of this.#timers.values()) clearTimeout(timer);
    this.#timers.clear();
  }

  release(): void {
    this.#holds = false;
    for (const thread of [...this.#waiting.keys()]) this.#flush(thread);
  }

  #flush(thread: string): void {
    clearTimeout(this.#timers.get(thread));
    this.#timers.delete(thread);
    const items = this.#waiting.get(thread) ?? [];
    this.#waiting.delete(thread);
    this.#out(items.sort(bySaid));
  }
}

function bySaid(a: Timed, b: Timed): number {
  if (a.at !== b.at) return a.at - b.at;
  return a.msgId.length - b.msgId.length || (a.msgId < b.msgId ? -1 : 1);
}
