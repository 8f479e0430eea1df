import { featuresOf, PLACES } from "../../../src/rules/asking/features.ts";
import { type Learned, type LikelyLine, sharesOf } from "../../../src/rules/asking/likely-intents.ts";
import { asBytes } from "./as-bytes.ts";
import { drawing, shuffled } from "./draw.ts";

/** A line, and what it means. */
export interface KnownLine extends LikelyLine {
  readonly meaning: string;
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
export function learn(lines: readonly KnownLine[]): Learned {
  const meanings = [...new Set(lines.map(({ meaning }) => meaning))].toSorted();
  const weights = new Float64Array(PLACES * meanings.length);
  const rows = lines.map((line) => ({
    places: placesOf(line),
    right: meanings.indexOf(line.meaning),
    weight: line.weight ?? 1,
  }));
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
  readonly places: Int32Array;
  readonly right: number;
  readonly weight: number;
}

/** Lines are learned from again and again. */
const KNOWN = new WeakMap<KnownLine, Int32Array>();

function placesOf(line: KnownLine): Int32Array {
  const places = KNOWN.get(line) ?? Int32Array.from(featuresOf(line));
  KNOWN.set(line, places);
  return places;
}

/** Moves the weights of a line's features towards what it means. */
function improve(weights: Float64Array, { places, right, weight: counts }: Row, step: number): void {
  const count = weights.length / PLACES;
  const root = Math.sqrt(places.length);
  const scores = new Float64Array(count);
  for (const place of places)
    for (let n = 0; n < count; n++) scores[n] = (scores[n] ?? 0) + (weights[place * count + n] ?? 0) / root;
  const stride = (step * counts) / root;
  const wrong = Float64Array.from(
    sharesOf([...scores]),
    (share, n) => (share - (n === right ? 1 : 0)) * stride,
  );
  const kept = 1 - SHRINKING * step;
  for (const place of places)
    for (let n = 0; n < count; n++)
      weights[place * count + n] = (weights[place * count + n] ?? 0) * kept - (wrong[n] ?? 0);
}
