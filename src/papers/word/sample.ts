import type { PaperData, Shape } from "../../rules/papers/paper.ts";
import { isPaperText, PAPERS, type PaperName } from "../../rules/papers/papers.ts";
import type { Words } from "../../words/words.ts";

/** Rounds of a part, so that one sees how it repeats. */
const ROUNDS = 3;

/** A paper of somebody made up, in which everything is known: to look at a template, and to test it. */
export function samplePaper(words: Words, name: PaperName): PaperData {
  return sampleOf(words, PAPERS[name].fields);
}

function sampleOf(words: Words, shape: Shape, round = 0): PaperData {
  const entries = Object.entries(shape).map(([field, inner]) => {
    if (inner !== true)
      return [field, Array.from({ length: ROUNDS }, (_, round) => sampleOf(words, inner, round))];
    if (!isPaperText(field)) throw new Error(`no paper has ${field}`);
    const text = words.label(`paper-sample-${field}`);
    return [field, /^\d$/u.test(text) ? String(Number(text) + round) : text];
  });
  return Object.fromEntries(entries);
}
