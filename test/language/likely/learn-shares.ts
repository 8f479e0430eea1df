import { sharesOf } from "../../../src/rules/reading/words/learned-shares.ts";
import { drawing, shuffled } from "./draw.ts";

/** A line by the places of its features, and how surely it means each thing, 1 together. */
export interface SharedRow {
  readonly places: ArrayLike<number> & Iterable<number>;
  readonly right: readonly number[];
  /** For how many lines it counts; left out: one. */
  readonly weight?: number;
}

const ROUNDS = 20;
const FIRST_STEP = 2.5;
const SLOWING = 0.4;
/** By how much of itself a weight shrinks at a step: what few lines say is believed less. */
const SHRINKING = 0.0001;

/**
 * Learns weights by logistic regression, one line after the other, in an order that is drawn anew each round. The same lines
 * in the same order give the same weights.
 */
export function learnShares(
  rows: readonly SharedRow[],
  { places, meanings }: { places: number; meanings: number },
): Float64Array {
  const weights = new Float64Array(places * meanings);
  const draw = drawing();
  for (let round = 0; round < ROUNDS; round++) {
    const step = FIRST_STEP / (1 + SLOWING * round);
    for (const row of shuffled(rows, draw)) improve(weights, row, step);
  }
  return weights;
}

/** Moves the weights of a line's features towards what it means. */
function improve(
  weights: Float64Array,
  { places, right, weight: counts = 1 }: SharedRow,
  step: number,
): void {
  const count = right.length;
  const root = Math.sqrt(places.length);
  const scores = new Float64Array(count);
  for (const place of places)
    for (let n = 0; n < count; n++) scores[n] = (scores[n] ?? 0) + (weights[place * count + n] ?? 0) / root;
  const stride = (step * counts) / root;
  const wrong = Float64Array.from(sharesOf([...scores]), (share, n) => (share - (right[n] ?? 0)) * stride);
  const kept = 1 - SHRINKING * step;
  for (const place of places)
    for (let n = 0; n < count; n++)
      weights[place * count + n] = (weights[place * count + n] ?? 0) * kept - (wrong[n] ?? 0);
}
