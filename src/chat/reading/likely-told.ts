import { isHardlyTold, isPlainlyTold, isRatherTold } from "../../rules/asking/guess.ts";
import { inWords } from "../../rules/asking/in-words.ts";
import { type Likely, likeliest } from "../../rules/asking/likely-intents.ts";
import { saidLine } from "../../rules/reading/hours/said-line.ts";
import { likelyQuestions } from "../../words/likely-questions.ts";

/**
 * Whether a line that nothing else reads is like those that tell what the speaker has done: to be asked about, never logged.
 * @param saysHours how long it took is in it, too
 */
export function isLikelyTold(text: string, { saysHours }: { saysHours: boolean }): boolean {
  return isRatherTold(likelyMeanings(text), saysHours);
}

/** Whether a line that rules read as a deed is unlike nearly all that tell one: to be asked about, too. */
export function isOddlyTold(text: string): boolean {
  return isHardlyTold(text, likelyMeanings(text)) && isHardlyTold(text, likelyMeanings(withoutFrame(text)));
}

/** Whether a line that rules read but for its day, or its work, is like nearly all that tell a deed, so that nobody need be asked. */
export function isSurelyLike(text: string): boolean {
  return isPlainlyTold(likelyMeanings(withoutFrame(text)));
}

/** Greetings, requests and what leads to a deed say nothing of whether it was done. */
function withoutFrame(text: string): string {
  return saidLine(text).source;
}

function likelyMeanings(text: string): Likely[] {
  return likeliest({ text: inWords(text) ?? text, asksOfOthers: false }, likelyQuestions());
}
