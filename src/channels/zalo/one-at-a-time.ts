import { inTime } from "../../chat/pace/in-time.ts";

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
      const isFree = await inTime(
        before.then(() => true),
        patienceMs,
        () => false,
      );
      if (!isFree) return undefined;
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
