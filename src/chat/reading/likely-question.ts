import { isIntent } from "../../command-lines/question-lines.ts";
import { guess, isRatherTalk } from "../../rules/asking/guess.ts";
import { inWords } from "../../rules/asking/in-words.ts";
import { likeliest } from "../../rules/asking/likely-intents.ts";
import type { Question, QuestionContext } from "../../rules/asking/question.ts";
import { readLikely } from "../../rules/asking/read-likely.ts";
import { readQuestion } from "../../rules/asking/read-question.ts";
import { likelyQuestions } from "../../words/likely-questions.ts";

/** What the rules read in a line, unless lines like it are talk. */
export function surelyAsked(text: string, context: QuestionContext): Question | undefined {
  const question = readQuestion(text, context);
  if (!question) return undefined;
  const line = { text: inWords(text) ?? text, asksOfOthers: context.asksOfOthers === true };
  return isRatherTalk(text, likeliest(line, likelyQuestions()), question.asks) ? undefined : question;
}

/** What a line may ask that nothing else reads, by the lines that it is like. */
export function likelyQuestion(text: string, context: QuestionContext): Question | undefined {
  return readLikely(inWords(text) ?? text, context, (line, strange) =>
    guess(likeliest(line, likelyQuestions()), strange).filter(isIntent),
  );
}
