import { inWords } from "../../../src/rules/asking/in-words.ts";
import { KINDS } from "../../../src/rules/duties/deed-kinds.ts";
import {
  KIND_COLUMNS,
  KIND_PLACES,
  kindFeatures,
  kindShares,
} from "../../../src/rules/reading/told/kind-shares.ts";
import type { LearnedWeights } from "../../../src/rules/reading/words/learned-shares.ts";
import { asBytes } from "./as-bytes.ts";
import type { KindLine } from "./kind-lines.ts";
import { learnShares } from "./learn-shares.ts";

/**
 * Learns what kinds of deeds lines tell. What is only asked about tells a deed as well: of the kinds that the other lines say, so it is
 * learned from last.
 */
export function learnKinds(lines: readonly KindLine[]): LearnedWeights {
  const known = lines.flatMap(({ text, right }) => (right ? [{ text: wordsOf(text), right }] : []));
  const asked = lines.flatMap(({ text, right }) => (right ? [] : [wordsOf(text)]));
  const first = learnKnown(known);
  return asked.length === 0
    ? first
    : learnKnown([...known, ...asked.map((text) => ({ text, right: kindsBy(text, first) }))]);
}

const wordsOf = (text: string) => inWords(text) ?? text;

function learnKnown(lines: readonly Required<KindLine>[]): LearnedWeights {
  const rows = lines.map(({ text, right }) => ({ places: kindFeatures(text), right }));
  return asBytes(learnShares(rows, { places: KIND_PLACES, meanings: KIND_COLUMNS }));
}

function kindsBy(text: string, weights: LearnedWeights): number[] {
  const { kinds } = kindShares(text, weights);
  return [...KINDS.map((kind) => kinds.find((each) => each.kind === kind)?.share ?? 0), 0];
}
