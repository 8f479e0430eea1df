import { drawing } from "./draw.ts";
import { improve, type SharedRow } from "./learn-step.ts";

const ROUNDS = 40;
const FIRST_STEP = 2.5;
const SLOWING = 0.1;
/** By how much of itself a weight shrinks at a step. */
const SHRINKING = 0.000_03;
/** Of a hundred features so many are left out, others each time: nothing may rest on words that once stood together, for the next voice has others. */
const LEFT_OUT = 40;

/**
 * Learns weights by logistic regression, one line after the other, each time by other features of it. The same lines in the same order give
 * the same weights.
 */
export function learnAsked(
  rows: readonly SharedRow[],
  { places, meanings }: { places: number; meanings: number },
): Float64Array {
  const weights = new Float64Array(places * meanings);
  const draw = drawing();
  const order = [...rows];
  for (let round = 0; round < ROUNDS; round++) {
    const pace = { step: FIRST_STEP / (1 + SLOWING * round), shrinking: SHRINKING };
    mix(order, draw);
    for (const row of order)
      improve(weights, { ...row, places: Array.from(row.places).filter(() => draw(100) >= LEFT_OUT) }, pace);
  }
  return weights;
}

/** Puts things into an order that is drawn. */
function mix<T extends object>(things: T[], draw: (below: number) => number): void {
  for (let last = things.length - 1; last > 0; last--) {
    const at = draw(last + 1);
    const [one, other] = [things[at], things[last]];
    if (!one || !other) continue;
    things[at] = other;
    things[last] = one;
  }
}
