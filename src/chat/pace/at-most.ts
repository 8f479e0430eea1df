/** Runs pieces of work side by side, but only so many; the others wait for their turn, in the order in which they came. */
export class AtMost {
  readonly #waiting: (() => void)[] = [];
  #free: number;

  /** @param most how many run at once */
  constructor(most: number) {
    this.#free = most;
  }

  async run<T>(work: () => Promise<T>): Promise<T> {
    if (this.#free > 0) this.#free -= 1;
    else await new Promise<void>((go) => this.#waiting.push(go));
    try {
      return await work();
    } finally {
      const next = this.#waiting.shift();
      if (next) next();
      else this.#free += 1;
    }
  }
}
