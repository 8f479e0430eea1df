/**
 * How surely lines like one tell what the speaker has done. `certainly` and `surely`: what rules find in it may be logged; `rather`: it
 * is asked about; `hardly`: what rules would log is asked about first.
 */
export type HowTold = "certainly" | "surely" | "rather" | "unclear" | "hardly";

/** Of voices that were not learned from, 78 % of told lines and 1.3 % of talk, two of five made to mislead, before any rule speaks against them. */
const CERTAINLY = 0.8;
/** 89 % of told lines, and 2.7 % of talk. */
const SURELY = 0.6;
/** 96 % of told lines, and 6 % of talk. */
const RATHER = 0.33;
/** Sixteen of a thousand told lines, and seven of eight of talk. */
const HARDLY = 0.15;
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
