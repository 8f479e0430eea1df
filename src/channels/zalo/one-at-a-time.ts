/** Work that must not overlap: whoever comes waits for those before, but not for long. */
export class OneAtATime {
  #last: Promise<unknown> = Promise.resolve();

  /** Resolves with what the work came to; undefined when its turn was too far away, and nothing was done. */
  async run<T>(patienceMs: number, work: () => Promise<T>): Promise<{ done: T } | undefined> {
    const before = this.#last;
    let leave = () => {};
    const left = new Promise<void>((resolve) => {
      leave = resolve;
    });
    this.#last = Promise.all([before, left]);
    try {
      if (!(await inTime(before, patienceMs))) return undefined;
      return { done: await work() };
    } finally {
      leave();
    }
  }

  /** Resolves when nobody works or waits. */
  async idle(): Promise<void> {
    await this.#last;
  }
}

async function inTime(before: Promise<unknown>, ms: number): Promise<boolean> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<boolean>((resolve) => {
    timer = setTimeout(() => resolve(false), ms);
  });
  try {
    return await Promise.race([before.then(() => true), late]);
  } finally {
    clearTimeout(timer);
  }
}
