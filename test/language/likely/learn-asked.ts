import { sharesOf } from "../../../src/rules/reading/words/learned-shares.ts";
import { drawing } from "./draw.ts";

/** A line by the places of its features, and which of the meanings it has. */
export interface AskedRow {
  readonly places: Int32Array;
  readonly meaning: number;
  /** For how many lines it counts. */
  readonly weight: number;
}

const ROUNDS = 40;
const FIRST_STEP = 2.5;
const SLOWING = 0.1;
/** By how much of itself a weight shrinks at a step. */
const SHRINKING = 0.000_03;
/** Of a hundred features so many are left out, others each time: nothing may rest on words that once stood together, for the next voice has others. */
const LEFT_OUT = 40;

interface Learning {
  readonly weights: Float64Array;
  readonly meanings: number;
  readonly step: number;
}

/**
 * Learns weights by logistic regression, one line after the other, each time by other features of it. The same lines in the same order give
 * the same weights.
 */
export function learnAsked(
  rows: readonly AskedRow[],
  { places, meanings }: { places: number; meanings: number },
): Float64Array {
  const weights = new Float64Array(places * meanings);
  const draw = drawing();
  const order = [...rows];
  for (let round = 0; round < ROUNDS; round++) {
    const learning = { weights, meanings, step: FIRST_STEP / (1 + SLOWING * round) };
    mix(order, draw);
    for (const row of order)
      improve(learning, { ...row, places: row.places.filter(() => draw(100) >= LEFT_OUT) });
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

/** Moves the weights of a line's features towards what it means. */
function improve({ weights, meanings, step }: Learning, { places, meaning, weight: counts }: AskedRow): void {
  if (places.length === 0) return;
  const root = Math.sqrt(places.length);
  const scores = new Float64Array(meanings);
  for (const place of places)
    for (let n = 0; n < meanings; n++) scores[n] = (scores[n] ?? 0) + (weights[place * meanings + n] ?? 0);
  const shares = sharesOf(Array.from(scores, (score) => score / root));
  const stride = (step * counts) / root;
  const wrong = Float64Array.from(shares, (share, n) => (share - (n === meaning ? 1 : 0)) * stride);
  const kept = 1 - SHRINKING * step;
  for (const place of places)
    for (let n = 0; n < meanings; n++)
      weights[place * meanings + n] = (weights[place * meanings + n] ?? 0) * kept - (wrong[n] ?? 0);
}
