import { setTimeout as pause } from "node:timers/promises";

/** So few letters are written before anybody notices. */
const UNNOTICED = 100;
/** Answers get so many times the time that a letter took. */
const OTHERS_SHARE = 2;
/** Even on a busy machine letters are written faster than the quickest platform takes them. */
const LONGEST_PAUSE_MS = 25;

/** Called behind each letter of a run, with the milliseconds that it took. */
export type LettersPace = (tookMs: number) => Promise<void>;

/**
 * Leaves time for answers between the letters of one run. Twenty thousand letters written as fast as they can be keep the program and
 * its database busy for minutes, and are then sent over a quarter of an hour, since a platform takes no more than some thirty a second.
 */
export function lettersPace(): LettersPace {
  let written = 0;
  return async (tookMs) => {
    written += 1;
    if (written > UNNOTICED) await pause(Math.min(OTHERS_SHARE * tookMs, LONGEST_PAUSE_MS));
  };
}
