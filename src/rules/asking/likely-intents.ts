import { type LearnedWeights, learnedShares } from "../reading/words/learned-shares.ts";
import { featuresOf } from "./features.ts";

/** What was learned from lines whose meaning is known: how much each feature of a line speaks for each meaning. */
export interface Learned extends LearnedWeights {
  readonly meanings: readonly string[];
  /** Meanings that no line of a cadre without an office had. */
  readonly ofHeads: readonly string[];
}

export interface Likely {
  readonly meaning: string;
  /** From 0 to 1; those of all meanings together are 1. */
  readonly share: number;
}

/** Who says it: a head asks of others, where the same words of a cadre ask of themselves. */
export interface LikelyLine {
  readonly text: string;
  readonly asksOfOthers: boolean;
}

/** Shares of all meanings that this speaker may have, the likeliest first. Linear in the line. */
export function likeliest(line: LikelyLine, learned: Learned): Likely[] {
  const { meanings, ofHeads } = learned;
  return learnedShares(featuresOf(line), meanings.length, learned)
    .map((share, n) => ({ meaning: meanings[n] ?? "", share }))
    .filter(({ meaning }) => line.asksOfOthers || !ofHeads.includes(meaning))
    .toSorted((a, b) => b.share - a.share);
}
