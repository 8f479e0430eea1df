/** How long a run has spent with what, one thing at a time. */
export class Stopwatch {
  readonly #ms = new Map<string, number>();

  /** Resolves to what `work` does, and counts its time. */
  async of<T>(what: string, work: () => Promise<T>): Promise<T> {
    const from = performance.now();
    try {
      return await work();
    } finally {
      this.#ms.set(what, (this.#ms.get(what) ?? 0) + performance.now() - from);
    }
  }

  /** Seconds by what was done in them. */
  seconds(): Record<string, number> {
    return Object.fromEntries([...this.#ms].map(([what, ms]) => [what, Math.round(ms / 100) / 10]));
  }
}
