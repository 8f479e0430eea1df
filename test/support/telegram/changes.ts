/** As in `condition.ts`: far beyond what a busy machine takes, it ends a test that hangs and measures nothing. */
const DEFAULT_TIMEOUT_MS = 40_000;

export interface WaitOptions {
  /** Milliseconds; 40,000 unless said. */
  timeout?: number;
}

/** Counts the changes of the server's world, and wakes who waits for one: no test has to sleep. */
export class Changes {
  #count = 0;
  readonly #waiters = new Set<() => void>();

  get count(): number {
    return this.#count;
  }

  /** Notes a change. @returns its number */
  note(): number {
    this.#count += 1;
    for (const wake of [...this.#waiters]) wake();
    return this.#count;
  }

  /**
   * Resolves with the first value that `look` returns, now or after a change.
   * @throws Error with `despair()` when nothing came in time
   */
  until<T>(look: () => T | undefined, despair: () => string, options: WaitOptions = {}): Promise<T> {
    const found = look();
    if (found !== undefined) return Promise.resolve(found);
    return new Promise((resolve, reject) => {
      const timer = setTimeout(() => {
        this.#waiters.delete(wake);
        reject(new Error(despair()));
      }, options.timeout ?? DEFAULT_TIMEOUT_MS);
      const wake = () => {
        const seen = look();
        if (seen === undefined) return;
        clearTimeout(timer);
        this.#waiters.delete(wake);
        resolve(seen);
      };
      this.#waiters.add(wake);
    });
  }
}
