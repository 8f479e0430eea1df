import { inWords } from "../../../src/rules/asking/in-words.ts";
import { TOLD_PLACES, toldFeatures } from "../../../src/rules/reading/told/told-features.ts";
import { shareOf } from "../../../src/rules/reading/told/told-share.ts";
import type { LearnedWeights } from "../../../src/rules/reading/words/learned-shares.ts";
import { asBytes } from "./as-bytes.ts";
import { drawing, shuffled } from "./draw.ts";
import type { ToldLine } from "./told-lines.ts";

const ROUNDS = 20;
const FIRST_STEP = 4;
const SLOWING = 0.3;
/** By how much of itself a weight shrinks at a step: what few lines say is believed less. */
const SHRINKING = 0.0001;

/**
 * Learns weights by logistic regression, one line after the other, in an order that is drawn anew each round. The same lines in the same
 * order give the same weights.
 */
export function learnTold(lines: readonly ToldLine[]): LearnedWeights {
  const weights = new Float64Array(TOLD_PLACES);
  const rows = lines.map(({ text, told }) => ({ places: toldFeatures(inWords(text) ?? text), told }));
  const draw = drawing();
  for (let round = 0; round < ROUNDS; round++) {
    const step = FIRST_STEP / (1 + SLOWING * round);
    const kept = 1 - SHRINKING * step;
    for (const { places, told } of shuffled(rows, draw)) {
      const root = Math.sqrt(places.length);
      const score = places.reduce((sum, place) => sum + (weights[place] ?? 0), 0) / root;
      const change = ((told - shareOf(score)) * step) / root;
      for (const place of places) weights[place] = (weights[place] ?? 0) * kept + change;
    }
  }
  return asBytes(weights);
}
