import { type Likely, type LikelyLine, likeliest } from "../../rules/asking/likely-intents.ts";
import { remembering } from "../../rules/reading/words/remembering.ts";
import { likelyQuestions } from "../../words/likely-questions.ts";

const AT_HAND = 32;

const ofHead = remembering(AT_HAND, (text) => likeliest({ text, asksOfOthers: true }, likelyQuestions()));
const ofCadre = remembering(AT_HAND, (text) => likeliest({ text, asksOfOthers: false }, likelyQuestions()));

/** What a line may mean by the lines that it is like, the likeliest first. Several readers ask of the same line. */
export function likelyMeanings({ text, asksOfOthers }: LikelyLine): readonly Likely[] {
  return asksOfOthers ? ofHead(text) : ofCadre(text);
}
