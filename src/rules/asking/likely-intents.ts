import { withoutMarks } from "../reading/words/plain.ts";

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

/** How many places there are for features: several may share one, which costs a hundredth of what is found. */
export const PLACES = 8192;

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

/** Places of a line's words without marks, alone, by twos and by threes, and of pairs with one word between. */
export function featuresOf({ text, asksOfOthers }: LikelyLine): number[] {
  const words = ["^", ...wordsOf(text), "$"];
  const features = words.flatMap((word, at) => {
    const [next, third] = [words[at + 1], words[at + 2]];
    return [
      word,
      ...(next === undefined ? [] : [`${word} ${next}`]),
      ...(third === undefined ? [] : [`${word} ${next} ${third}`, `${word} _ ${third}`]),
    ];
  });
  return [...new Set([asksOfOthers ? "head" : "cadre", ...features].map(placeOf))];
}

/** Which numbers a line holds says nothing. */
function wordsOf(text: string): string[] {
  return withoutMarks(text.toLowerCase())
    .replace(/\p{N}+/gu, "#")
    .split(/[^\p{L}#?]+|(?=\?)/u)
    .filter(Boolean);
}

/** FNV-1a. */
function placeOf(feature: string): number {
  let hash = 0x811c9dc5;
  for (let n = 0; n < feature.length; n++) hash = Math.imul(hash ^ feature.charCodeAt(n), 0x01000193);
  return (hash >>> 0) % PLACES;
}
