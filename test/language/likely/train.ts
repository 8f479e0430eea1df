import { featuresOf, PLACES } from "../../../src/rules/asking/features.ts";
import { type Learned, type LikelyLine, sharesOf } from "../../../src/rules/asking/likely-intents.ts";
import { asBytes } from "./as-bytes.ts";
import { drawing, shuffled } from "./draw.ts";

/** A line, and what it means. */
export interface KnownLine extends LikelyLine {
  readonly meaning: string;
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
export function learn(lines: readonly KnownLine[]): Learned {
  const meanings = [...new Set(lines.map(({ meaning }) => meaning))].toSorted();
  const weights = new Float64Array(PLACES * meanings.length);
  const rows = lines.map((line) => ({ places: featuresOf(line), right: meanings.indexOf(line.meaning) }));
  const draw = drawing();
  for (let round = 0; round < ROUNDS; round++) {
    const step = FIRST_STEP / (1 + SLOWING * round);
    for (const row of shuffled(rows, draw)) improve(weights, row, step);
  }
  return {
    meanings,
    ofHeads: meanings.filter((each) => isOfHeads(lines.filter(({ meaning }) => meaning === each))),
    ...asBytes(weights),
  };
}

/** A cadre may ask for it, too, and be told that it is not theirs. */
function isOfHeads(lines: readonly KnownLine[]): boolean {
  return lines.filter(({ asksOfOthers }) => !asksOfOthers).length < lines.length * RARELY;
}

const RARELY = 0.05;

interface Row {
  readonly places: readonly number[];
  readonly right: number;
}

/** Moves the weights of a line's features towards what it means. */
function improve(weights: Float64Array, { places, right }: Row, step: number): void {
  const count = weights.length / PLACES;
  const root = Math.sqrt(places.length);
  const scores = new Array<number>(count).fill(0);
  for (const place of places)
    for (let n = 0; n < count; n++) scores[n] = (scores[n] ?? 0) + (weights[place * count + n] ?? 0) / root;
  const wrong = sharesOf(scores).map((share, n) => (share - (n === right ? 1 : 0)) * (step / root));
  for (const place of places)
    for (let n = 0; n < count; n++) {
      const weight = weights[place * count + n] ?? 0;
      weights[place * count + n] = weight - (wrong[n] ?? 0) - weight * SHRINKING * step;
    }
}
