import { inWords } from "../../rules/asking/in-words.ts";
import { saidLine } from "../../rules/reading/hours/said-line.ts";
import { type HowTold, howTold } from "../../rules/reading/told/how-told.ts";
import { toldShare } from "../../rules/reading/told/told-share.ts";
import { remembering } from "../../rules/reading/words/remembering.ts";
import { toldWeights } from "../../words/told-weights.ts";

const AT_HAND = 8;

/** From 0 to 1: how like a line is to those that tell what their speaker has done. Several readers ask of the same line. */
const toldShareOf = remembering(AT_HAND, (text) => toldShare(inWords(text) ?? text, toldWeights()));

/** How surely a line tells what the speaker has done, by the lines that it is like, with or without what greets, asks and leads to a deed. */
export function likelyTold(text: string): HowTold {
  const { source } = saidLine(text);
  return howTold(text, Math.max(toldShareOf(text), toldShareOf(source)));
}
