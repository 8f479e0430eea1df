import type { Logger } from "pino";

const EVERY_MS = 10_000;
/** How often is looked for what others have left; it is few, and people wait for it. */
const LEFT_EVERY_MS = 1_000;
/** The share of time that looking may take, however many chats there are. */
const MOST_OF_THE_TIME = 1 / 20;
/** A program that is alone on its database knows what it left unfinished; this is for what nobody thought of. */
const ALL_EVERY_MS = 10 * 60_000;

export interface Sweeps {
  /** Looks at every chat. @returns how long the looking took, milliseconds: what it led to is work that has to be done */
  all(): Promise<number>;
  /** Looks at those that this process left unfinished. */
  own(): Promise<number>;
  /** Looks at those that a process has left on purpose. */
  left(): Promise<void>;
  /** Whether no other process works on the database. */
  isAlone(): Promise<boolean>;
  /** Whether another process has died since it was asked last, so that its chats may wait. */
  someoneDied(): Promise<boolean>;
}

/**
 * Looks again and again for what others have left. What they leave on purpose, and that one has died, is seen within two seconds.
 * Looking at every chat reads each: where that takes long it is done less often, and where nobody else can leave anything
 * behind, every ten minutes.
 */
export class Sweeper {
  readonly #sweeps: Sweeps;
  readonly #log: Logger;
  #timer: NodeJS.Timeout | undefined;
  #leftTimer: NodeJS.Timeout | undefined;
  /** The last look, milliseconds. Of two in a row the quicker one tells: the other may have waited for the database. */
  #lastMs = 0;
  #allAt = 0;
  /** Deaths that were noticed and not yet looked after; each is found once. */
  #deaths = 0;
  #isAfterDeath = false;
  #stopped = false;
  /** Those that are under way; none fails. */
  readonly #looks = new Set<Promise<void>>();

  constructor(sweeps: Sweeps, log: Logger) {
    this.#sweeps = sweeps;
    this.#log = log;
  }

  /** Resolves after the first look, at every chat. */
  async start(): Promise<void> {
    this.#next(await this.#all());
    this.#nextLeft();
  }

  /** Resolves once no look is under way: none takes a chat up after the program has left its chats to others. */
  async stop(): Promise<void> {
    this.#stopped = true;
    clearTimeout(this.#timer);
    clearTimeout(this.#leftTimer);
    await Promise.allSettled(this.#looks);
  }

  /** Goes on beside what called it, which does not wait for it; `stop` does. */
  #beside(look: Promise<void>): void {
    this.#looks.add(look);
    void look.finally(() => this.#looks.delete(look));
  }

  #next(tookMs: number): void {
    if (this.#stopped) return;
    const costMs = Math.min(tookMs, this.#lastMs);
    this.#lastMs = tookMs;
    this.#timer = setTimeout(
      () => this.#beside(this.#again()),
      Math.max(EVERY_MS, costMs / MOST_OF_THE_TIME),
    );
  }

  #nextLeft(): void {
    if (!this.#stopped) this.#leftTimer = setTimeout(() => this.#beside(this.#lookAtLeft()), LEFT_EVERY_MS);
  }

  async #lookAtLeft(): Promise<void> {
    try {
      await this.#sweeps.left();
      if (await this.#sweeps.someoneDied()) this.#beside(this.#lookAfterDeath());
    } catch (err) {
      this.#log.error({ err }, "no look at what was left");
    }
    this.#nextLeft();
  }

  /** Beside the looks at what was left, which must not wait for it. */
  async #lookAfterDeath(): Promise<void> {
    this.#deaths += 1;
    if (this.#isAfterDeath) return;
    this.#isAfterDeath = true;
    while (this.#deaths > 0 && !this.#stopped) {
      this.#deaths = 0;
      await this.#all().catch((err: unknown) => this.#log.error({ err }, "no look after a death"));
    }
    this.#isAfterDeath = false;
  }

  /** A look that failed says nothing of what looking costs. */
  async #again(): Promise<void> {
    const tookMs = await this.#look().catch((err: unknown) => {
      this.#log.error({ err }, "sweep failed");
      return 0;
    });
    this.#next(tookMs);
  }

  async #look(): Promise<number> {
    const isDue = performance.now() - this.#allAt >= ALL_EVERY_MS;
    return isDue || !(await this.#sweeps.isAlone()) ? this.#all() : this.#sweeps.own();
  }

  async #all(): Promise<number> {
    const tookMs = await this.#sweeps.all();
    this.#allAt = performance.now();
    return tookMs;
  }
}
