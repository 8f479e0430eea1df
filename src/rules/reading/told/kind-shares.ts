import { type DeedKind, KINDS } from "../../duties/deed-kinds.ts";
import { placesOf } from "../words/feature-places.ts";
import { type LearnedWeights, learnedShares } from "../words/learned-shares.ts";
import { classedWords, plainWords, TELLING } from "./line-classes.ts";

/** How many places there are for features: several may share one. */
export const KIND_PLACES = 16_384;
/** For each place of a feature one weight a kind, in the order of {@link KINDS}, and one for no deed. */
export const KIND_COLUMNS = KINDS.length + 1;

/** What a line is about, by the lines that it is like. */
export interface KindShares {
  /** The likeliest kind first; if it tells a deed at all, the shares are 1 together. */
  readonly kinds: readonly KindShare[];
  /** How surely it tells none, from 0 to 1. */
  readonly none: number;
}

export interface KindShare {
  readonly kind: DeedKind;
  readonly share: number;
}

/** Which kind of deed a line tells, if it tells one. Linear in the line. */
export function kindShares(text: string, weights: LearnedWeights): KindShares {
  const shares = learnedShares(kindFeatures(text), KIND_COLUMNS, weights);
  const none = shares[KINDS.length] ?? 0;
  const any = Math.max(1 - none, Number.EPSILON);
  const kinds = KINDS.map((kind, column) => ({ kind, share: (shares[column] ?? 0) / any }));
  return { kinds: kinds.toSorted((a, b) => b.share - a.share), none };
}

/** Places of a line's plain words, which name the deed, and of its classed ones, which tell it; alone and by twos. */
export function kindFeatures(text: string): number[] {
  const classed = ["^", ...classedWords(text), "$"];
  const all = [
    ...byTwos(classed),
    ...byTwos(["^", ...plainWords(text), "$"]).map((words) => `word ${words}`),
    ...TELLING.map((each) => `${classed.includes(each) ? "has" : "no"} ${each}`),
  ];
  return placesOf(all, KIND_PLACES);
}

function byTwos(words: readonly string[]): string[] {
  return words.flatMap((word, at) => (at === 0 ? [word] : [word, `${words[at - 1]} ${word}`]));
}
