/**
 * How surely lines like one tell what the speaker has done. `certainly` and `surely`: what rules find in it may be logged; `rather`: it
 * is asked about; `hardly`: what rules would log is asked about first.
 */
export type HowTold = "certainly" | "surely" | "rather" | "unclear" | "hardly";

/** Of lines that were not learned from, seven of ten told ones and four of a thousand of talk, before any rule speaks against them. */
const CERTAINLY = 0.8;
/** Nine of ten told ones; of talk that names hours one of ten. */
const SURELY = 0.5;
const RATHER = 0.4;
/** Five of a thousand told ones, and three of four of talk. */
const HARDLY = 0.07;
/** Shorter lines say too little of how they are made. */
const FEWEST_WORDS = 5;

/** @param share as `toldShare` gives it */
export function howTold(text: string, share: number): HowTold {
  if (share >= CERTAINLY) return "certainly";
  if (share >= SURELY) return "surely";
  if (share >= RATHER) return "rather";
  const isLong = text.trim().split(/\s+/u).length >= FEWEST_WORDS;
  return isLong && share <= HARDLY ? "hardly" : "unclear";
}

/** Whether a line tells enough for what rules find in it to be logged. */
export function isToldEnough(how: HowTold): boolean {
  return how === "certainly" || how === "surely";
}
