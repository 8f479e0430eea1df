import { setTimeout as pause } from "node:timers/promises";
import type { Fleet } from "../../faults/kills/fleet.ts";
import { Seeded } from "../../faults/kills/seeded.ts";
import type { Figure } from "../figure.ts";
import type { Platforms } from "./platforms.ts";

/** How often something befalls a moment, of a hundred. */
export interface Rates {
  kills: number;
  /** Faults of platforms. */
  faults: number;
}

/** In the middle of a moment's acts. */
const WITHIN_MS = 2_000;
/** At a moment that has faults there are at most so many. */
const MOST_FAULTS = 5;
/** Of what would be a kill so much is a restart, as a supervisor or an update does it. */
const RESTARTS = 0.25;

/** What befalls the program and its platforms, all of it drawn from the seed. */
export class Misfortunes {
  readonly #rates: Rates;
  readonly #chance: Seeded;
  readonly #tell: (line: string) => void;
  #kills = 0;
  #restarts = 0;
  #faults = 0;

  constructor(rates: Rates, chance: Seeded, tell: (line: string) => void) {
    this.#rates = rates;
    this.#chance = chance;
    this.#tell = tell;
  }

  get counts() {
    return { kills: this.#kills, restarts: this.#restarts, faults: this.#faults };
  }

  /** One moment's. What is drawn for it does not depend on how long anything takes. */
  async befall(fleet: Fleet, platforms: Platforms): Promise<void> {
    const own = new Seeded(this.#chance.below(2 ** 32));
    const faults = own.below(100) < this.#rates.faults ? 1 + own.below(MOST_FAULTS) : 0;
    const late = Array.from({ length: faults }, () => own.below(WITHIN_MS)).sort((a, b) => a - b);
    const strikesAfter = own.below(100) < this.#rates.kills ? own.below(WITHIN_MS) : undefined;
    const strike = strikesAfter === undefined ? undefined : this.#strike(fleet, strikesAfter, own);
    await this.#stumble(platforms, late, new Seeded(own.below(2 ** 32)));
    await strike;
  }

  figures(): Figure[] {
    return Object.entries(this.counts).map(([figure, value]) => ({ figure, value, met: true }));
  }

  async #stumble(platforms: Platforms, late: readonly number[], chance: Seeded): Promise<void> {
    let before = 0;
    for (const ms of late) {
      await pause(ms - before);
      before = ms;
      platforms.stumbles(chance);
      this.#faults += 1;
    }
  }

  async #strike(fleet: Fleet, afterMs: number, chance: Seeded): Promise<void> {
    const isRestart = chance.happens(RESTARTS);
    await pause(afterMs);
    const from = performance.now();
    const what = isRestart ? `SIGTERM, ${await fleet.roll()} ms` : await fleet.strike(chance);
    const which = isRestart ? `restart ${++this.#restarts}` : `kill ${++this.#kills}`;
    this.#tell(`${which}: ${what}; up again after ${Math.round(performance.now() - from)} ms`);
  }
}
