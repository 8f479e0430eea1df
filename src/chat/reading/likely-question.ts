import { isIntent } from "../../command-lines/question-lines.ts";
import { guess, weighed } from "../../rules/asking/guess.ts";
import { inWords } from "../../rules/asking/in-words.ts";
import { likeliest } from "../../rules/asking/likely-intents.ts";
import type { Question, QuestionContext } from "../../rules/asking/question.ts";
import { readLikely } from "../../rules/asking/read-likely.ts";
import { readQuestion } from "../../rules/asking/read-question.ts";
import { likelyQuestions } from "../../words/likely-questions.ts";

/** What the rules read in a line, and where lines like it ask something else, that as well; nothing where they are talk. */
export function surelyAsked(text: string, context: QuestionContext): Question | undefined {
  const question = readQuestion(text, context);
  // Words alone answer thanks.
  if (!question || question.asks[0] === "thanks") return question;
  const line = { text: inWords(text) ?? text, asksOfOthers: context.asksOfOthers === true };
  const asks = weighed(text, likeliest(line, likelyQuestions()), question).filter(isIntent);
  return asks.length > 0 ? { ...question, asks } : undefined;
}

/** What a line may ask that nothing else reads, by the lines that it is like. */
export function likelyQuestion(text: string, context: QuestionContext): Question | undefined {
  return readLikely(inWords(text) ?? text, context, (line, strange) =>
    guess(likeliest(line, likelyQuestions()), strange).filter(isIntent),
  );
}
