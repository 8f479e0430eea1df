import { sharesOf } from "../../../src/rules/reading/words/learned-shares.ts";

/** A line by the places of its features, and how surely it means each thing, 1 together. */
export interface SharedRow {
  readonly places: ArrayLike<number> & Iterable<number>;
  readonly right: readonly number[];
  /** For how many lines it counts; left out: one. */
  readonly weight?: number;
}

/**
 * One step of logistic regression: moves the weights of a line's features towards what it means.
 * @param weights changed in place; those of one feature stand side by side, one for each meaning
 * @param shrinking by how much of itself a weight shrinks at a step of 1
 */
export function improve(
  weights: Float64Array,
  { places, right, weight: counts = 1 }: SharedRow,
  { step, shrinking }: { step: number; shrinking: number },
): void {
  if (places.length === 0) return;
  const count = right.length;
  const root = Math.sqrt(places.length);
  const scores = new Float64Array(count);
  for (const place of places)
    for (let n = 0; n < count; n++) scores[n] = (scores[n] ?? 0) + (weights[place * count + n] ?? 0);
  const shares = sharesOf(Array.from(scores, (score) => score / root));
  const stride = (step * counts) / root;
  const wrong = Float64Array.from(shares, (share, n) => (share - (right[n] ?? 0)) * stride);
  const kept = 1 - shrinking * step;
  for (const place of places)
    for (let n = 0; n < count; n++)
      weights[place * count + n] = (weights[place * count + n] ?? 0) * kept - (wrong[n] ?? 0);
}
