import { isIntent } from "../../command-lines/question-lines.ts";
import { guess, isHardlyTold, isRatherTalk, isRatherTold } from "../../rules/asking/guess.ts";
import { likeliest } from "../../rules/asking/likely-intents.ts";
import type { Question, QuestionContext } from "../../rules/asking/question.ts";
import { readLikely, readQuestion } from "../../rules/asking/read-question.ts";
import { likelyQuestions } from "../../words/likely-questions.ts";

/** What the rules read in a line, unless lines like it are talk. */
export function surelyAsked(text: string, context: QuestionContext): Question | undefined {
  const question = readQuestion(text, context);
  const line = { text, asksOfOthers: context.asksOfOthers === true };
  if (!question) return undefined;
  return isRatherTalk(text, likeliest(line, likelyQuestions()), question.asks) ? undefined : question;
}

/** What a line may ask that nothing else reads, by the lines that it is like. */
export function likelyQuestion(text: string, context: QuestionContext): Question | undefined {
  return readLikely(text, context, (line) => guess(likeliest(line, likelyQuestions())).filter(isIntent));
}

/** Whether a line that nothing else reads is like those that tell what the speaker has done: to be asked about, never logged. */
export function isLikelyTold(text: string, { saysHours }: { saysHours: boolean }): boolean {
  return isRatherTold(likeliest(ofOneself(text), likelyQuestions()), saysHours);
}

/** Whether a line that rules read as a deed is unlike all that tell one: to be asked about, too. */
export function isUnlikelyTold(text: string): boolean {
  return isHardlyTold(text, likeliest(ofOneself(text), likelyQuestions()));
}

const ofOneself = (text: string) => ({ text, asksOfOthers: false });
