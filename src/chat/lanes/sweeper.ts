import type { Logger } from "pino";

const EVERY_MS = 10_000;
/** The share of time that looking may take, however many chats there are. */
const MOST_OF_THE_TIME = 1 / 20;

/**
 * Looks repeatedly for what a dead process left behind. Each look reads every chat, so where that takes long, it is
 * done less often.
 */
export class Sweeper {
  readonly #sweep: () => Promise<void>;
  readonly #log: Logger;
  #timer: NodeJS.Timeout | undefined;
  #stopped = false;

  constructor(sweep: () => Promise<void>, log: Logger) {
    this.#sweep = sweep;
    this.#log = log;
  }

  /** Resolves after the first look. */
  async start(): Promise<void> {
    this.#next(await took(this.#sweep));
  }

  stop(): void {
    this.#stopped = true;
    clearTimeout(this.#timer);
  }

  #next(lastMs: number): void {
    if (this.#stopped) return;
    this.#timer = setTimeout(() => void this.#again(), Math.max(EVERY_MS, lastMs / MOST_OF_THE_TIME));
  }

  async #again(): Promise<void> {
    const sweep = () => this.#sweep().catch((err: unknown) => this.#log.error({ err }, "sweep failed"));
    this.#next(await took(sweep));
  }
}

/** @returns milliseconds */
async function took(work: () => Promise<void>): Promise<number> {
  const from = performance.now();
  await work();
  return performance.now() - from;
}
