import { drawing, shuffled } from "./draw.ts";
import { improve, type SharedRow } from "./learn-step.ts";

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
    for (const row of shuffled(rows, draw)) improve(weights, row, { step, shrinking: SHRINKING });
  }
  return weights;
}
