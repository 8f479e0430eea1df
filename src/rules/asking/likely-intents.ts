import { featuresOf } from "./features.ts";

/** What was learned from lines whose meaning is known: how much each feature of a line speaks for each meaning. */
export interface Learned {
  readonly meanings: readonly string[];
  /** Row by row: for each place of a feature one weight a meaning. */
  readonly weights: Int8Array;
  /** By how much a weight is to be multiplied. */
  readonly scale: number;
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
export function likeliest(line: LikelyLine, { meanings, weights, scale, ofHeads }: Learned): Likely[] {
  const features = featuresOf(line);
  const sums = meanings.map((_, meaning) =>
    features.reduce((sum, place) => sum + (weights[place * meanings.length + meaning] ?? 0), 0),
  );
  return sharesOf(sums.map((sum) => (sum * scale) / Math.sqrt(features.length)))
    .map((share, n) => ({ meaning: meanings[n] ?? "", share }))
    .filter(({ meaning }) => line.asksOfOthers || !ofHeads.includes(meaning))
    .toSorted((a, b) => b.share - a.share);
}

/** Shares that belong to scores, by softmax. */
export function sharesOf(scores: readonly number[]): number[] {
  const most = scores.reduce((a, b) => Math.max(a, b), Number.NEGATIVE_INFINITY);
  const powers = scores.map((score) => Math.exp(score - most));
  const all = powers.reduce((sum, power) => sum + power, 0);
  return powers.map((power) => power / all);
}
