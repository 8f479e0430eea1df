import { answerOf, isIntent } from "../../command-lines/question-lines.ts";
import { type Answer, answersOf } from "../../rules/asking/answers.ts";
import { guess, weighed } from "../../rules/asking/guess.ts";
import { inWords } from "../../rules/asking/in-words.ts";
import type { LikelyLine } from "../../rules/asking/likely-intents.ts";
import { spelledWords } from "../../rules/asking/phrases-in.ts";
import type { Question, QuestionContext } from "../../rules/asking/question.ts";
import { readLikely } from "../../rules/asking/read-likely.ts";
import { readQuestion } from "../../rules/asking/read-question.ts";
import { readWords } from "../../rules/asking/words-read.ts";
import { likelyMeanings } from "./likely-meanings.ts";

/** “có sự kiện gì mời em không”: asked of what the bot keeps, however like talk it is. */
const ANY_FOR_ME =
  /(?<!\p{L})có (?:\p{L}+ ){1,3}(?:gì|nào) (?:mời|cho|của) (?:em|mình|tôi|tui) (?:không|hông|ko|k)[ ?!.]*$/iu;

/** What the rules read in a line, and where lines like it ask something else, that as well; nothing where they are talk. */
export function surelyAsked(text: string, context: QuestionContext): Question | undefined {
  const question = readQuestion(text, context);
  // Words alone answer thanks.
  if (!question || question.asks[0] === "thanks") return question;
  const line = { text: inWords(text) ?? text, asksOfOthers: context.asksOfOthers === true };
  const isToBot = readWords(spelledWords(text), context).said.has("bot") || ANY_FOR_ME.test(text);
  const asks = weighed(text, likelyAnswers(line), question, isToBot).filter(isIntent);
  return asks.length > 0 ? { ...question, asks } : undefined;
}

/** What a line may ask that nothing else reads, by the lines that it is like. */
export function likelyQuestion(text: string, context: QuestionContext): Question | undefined {
  return readLikely(inWords(text) ?? text, context, (line, manner) =>
    guess(likelyAnswers(line), manner).filter(isIntent),
  );
}

function likelyAnswers(line: LikelyLine): Answer[] {
  return answersOf(likelyMeanings(line), answerOf);
}
