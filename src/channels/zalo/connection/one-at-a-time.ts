import { inTime } from "../../../chat/pace/in-time.ts";

/** Runs work that must not overlap: each waits for those before, for a limited time. */
export class OneAtATime {
  #last: Promise<unknown> = Promise.resolve();

  /** The work's result; undefined when its turn was too far away and nothing was done. */
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

  /** Resolves when nothing runs or waits. */
  async idle(): Promise<void> {
    await this.#last;
  }
}
