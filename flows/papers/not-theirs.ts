import type { PaperName } from "../../src/rules/papers/papers.ts";
import { printedName } from "../../src/words/paper-words.ts";
import { type Refusal, refuse } from "../../src/words/refusal.ts";
import { capitalised } from "../../src/words/spoken.ts";
import type { Words } from "../../src/words/words.ts";

/** Of whoever may not print a paper of a unit or an event. */
export function notTheirs(words: Words, paper: PaperName): Refusal {
  return refuse("paper-not-yours-of-unit", { paper: capitalised(printedName(words, paper)) });
}
