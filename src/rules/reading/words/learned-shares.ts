/** Weights that were learned, row by row: for each place of a feature one weight a meaning. */
export interface LearnedWeights {
  readonly weights: Int8Array;
  /** By how much a weight is to be multiplied. */
  readonly scale: number;
}

/** How surely a line means each of several things, 1 together. @param places those of its features */
export function learnedShares(
  places: readonly number[],
  meanings: number,
  { weights, scale }: LearnedWeights,
): number[] {
  const scores = Array.from({ length: meanings }, (_, meaning) =>
    places.reduce((sum, place) => sum + (weights[place * meanings + meaning] ?? 0), 0),
  );
  return sharesOf(scores.map((score) => (score * scale) / Math.sqrt(places.length)));
}

/** Shares that belong to scores, by softmax. */
export function sharesOf(scores: readonly number[]): number[] {
  const most = scores.reduce((a, b) => Math.max(a, b), Number.NEGATIVE_INFINITY);
  const powers = scores.map((score) => Math.exp(score - most));
  const all = powers.reduce((sum, power) => sum + power, 0);
  return powers.map((power) => power / all);
}
