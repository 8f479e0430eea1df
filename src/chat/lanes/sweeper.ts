import type { Logger } from "pino";

const EVERY_MS = 10_000;
/** The share of time that looking may take, however many chats there are. */
const MOST_OF_THE_TIME = 1 / 20;
/** A program that is alone on its database knows what it left unfinished; this is for what nobody thought of. */
const ALL_EVERY_MS = 10 * 60_000;

export interface Sweeps {
  /** Looks at every chat. */
  all(): Promise<void>;
  /** Looks at those that this process left unfinished. */
  own(): Promise<void>;
  /** Whether no other process works on the database. */
  isAlone(): Promise<boolean>;
}

/**
 * Looks again and again for what a dead process left behind. Looking at every chat reads each: where that takes long it is
 * done less often, and where nobody else can leave anything behind, every ten minutes.
 */
export class Sweeper {
  readonly #sweeps: Sweeps;
  readonly #log: Logger;
  #timer: NodeJS.Timeout | undefined;
  #allAt = 0;
  #stopped = false;

  constructor(sweeps: Sweeps, log: Logger) {
    this.#sweeps = sweeps;
    this.#log = log;
  }

  /** Resolves after the first look, at every chat. */
  async start(): Promise<void> {
    this.#next(await took(() => this.#all()));
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
    this.#next(
      await took(() => this.#look().catch((err: unknown) => this.#log.error({ err }, "sweep failed"))),
    );
  }

  async #look(): Promise<void> {
    const isDue = performance.now() - this.#allAt >= ALL_EVERY_MS;
    if (isDue || !(await this.#sweeps.isAlone())) await this.#all();
    else await this.#sweeps.own();
  }

  async #all(): Promise<void> {
    await this.#sweeps.all();
    this.#allAt = performance.now();
  }
}

/** @returns milliseconds */
async function took(work: () => Promise<void>): Promise<number> {
  const from = performance.now();
  await work();
  return performance.now() - from;
}
