/** What is put in order: by when it was said, then by its number. */
export interface Timed {
  thread: string;
  /** Epoch milliseconds. */
  at: number;
  /** Grows with each message; text, since it is longer than JavaScript's numbers. */
  msgId: string;
}

/**
 * Messages of a thread that come within a moment of each other wait for each other and go on in the order in which they
 * were said. While it holds, all wait: what was missed has to come first.
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
