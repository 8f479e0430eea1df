/**
 * How surely lines like one tell what the speaker has done. From `surely` on what rules find in it may be logged, the surer the more of
 * it; `rather`: it is asked about; `hardly`: what rules would log is asked about first.
 */
export type HowTold = "certainly" | "surely" | "rather" | "unclear" | "hardly";

/** Of voices that were not learned from, 82 % of told lines and 1.5 % of talk, two of five made to mislead, before any rule speaks against them. */
const CERTAINLY = 0.9;
/** 89 % of told lines, and 2.2 % of talk. */
const SURELY = 0.8;
/** 95 % of told lines, and 6.5 % of talk. */
const RATHER = 0.5;
/** One of forty told lines, and nine of ten of talk. */
const HARDLY = 0.3;
/** Shorter lines say too little of how they are made. */
const FEWEST_WORDS = 5;

/** @param share as `toldByAll` gives it */
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
