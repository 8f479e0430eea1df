import { setTimeout as pause } from "node:timers/promises";

/** Runs pieces of work side by side, but only so many; the others wait for their turn, in the order in which they came. */
export class AtMost {
  readonly #most: number;
  readonly #waiting: (() => void)[] = [];
  #running = 0;
  #isHeld = false;
  #whenEmpty = () => {};

  /** @param most how many run at once */
  constructor(most: number) {
    this.#most = most;
  }

  async run<T>(work: () => Promise<T>): Promise<T> {
    await new Promise<void>((go) => {
      this.#waiting.push(go);
      this.#letGo();
    });
    try {
      return await work();
    } finally {
      this.#running -= 1;
      if (this.#running === 0) this.#whenEmpty();
      this.#letGo();
    }
  }

  /**
   * Runs a piece of work, itself not counted, with nothing beside it: what runs ends first, and nothing else begins. One at a
   * time.
   * @param patienceMs the longest that it waits for what runs, and then that others wait for it
   */
  async alone<T>(work: () => Promise<T>, patienceMs: number): Promise<T> {
    this.#isHeld = true;
    if (this.#running > 0) await atLongest(new Promise<void>((go) => (this.#whenEmpty = go)), patienceMs);
    const working = work();
    try {
      await atLongest(working, patienceMs);
    } finally {
      this.#isHeld = false;
      this.#letGo();
    }
    return working;
  }

  #letGo(): void {
    while (!this.#isHeld && this.#running < this.#most) {
      const next = this.#waiting.shift();
      if (!next) return;
      this.#running += 1;
      next();
    }
  }
}

async function atLongest(awaited: Promise<unknown>, ms: number): Promise<void> {
  const over = new AbortController();
  try {
    await Promise.race([awaited, pause(ms, undefined, { signal: over.signal })]);
  } finally {
    over.abort();
  }
}
