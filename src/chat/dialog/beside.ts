import type { Words } from "../../words/words.ts";
import type { PendingQuestion } from "../message/question.ts";
import { linesListed } from "../reading/pages.ts";
import type { ReplyRead } from "../reading/reply.ts";

/** What is said to a reply that is no answer, before the question comes again. */
export function wordsBeside(words: Words, question: PendingQuestion, read: ReplyRead): string {
  const count = String(linesListed(question));
  switch (read.does) {
    case "no-such-number":
      return words.text("answer-no-such-number", { count, example: Number(count) > 1 ? "2" : "1" });
    case "explain":
      return question.help ?? words.label(generalHelp(question));
    case "repeat":
    case "go-on":
      return words.label("answer-waits");
    case "greeting":
    case "thanks":
    case "question":
    case "wait":
      return words.label(`answer-is-${read.does}`);
    case "skip":
      if (question.kind !== "words") return words.label("answer-no-skip-of-choice");
      return words.label(question.open ? "answer-no-skip" : "answer-no-skip-of-value");
    case "addition":
      return words.label("answer-no-addition");
    default:
      return words.label(question.kind === "many" ? "answer-is-no-options" : "answer-is-no-option");
  }
}

/** How a question of this kind is answered, where it has no help of its own. */
function generalHelp({ kind, open }: PendingQuestion) {
  if (kind === "many") return "answer-help-many";
  if (kind === "one") return "answer-help-one";
  if (kind === "file") return "answer-wants-file";
  return open ? "answer-help-words" : "answer-help-value";
}

/**
 * What is said when the same is replied once more: shorter, and with the way out. Undefined: nothing more than that the question waits.
 * @param isKept what was answered so far is still there after leaving
 */
export function wordsOnceMore(
  words: Words,
  question: PendingQuestion,
  { read, isKept }: { read: ReplyRead; isKept: boolean },
): string | undefined {
  switch (read.does) {
    case "greeting":
    case "thanks":
    case "wait":
      return undefined;
    case "question":
      return words.label("missed-again");
    case "repeat":
    case "go-on":
      return words.label("answer-waits-still");
    default:
      return stillThus(words, question, isKept);
  }
}

/** How the question is answered, and how it is left, without asking it whole once more. */
export function stillThus(words: Words, question: PendingQuestion, isKept: boolean): string {
  const key = isKept ? "missed-still" : "missed-still-unsaved";
  return words.text(key, { help: ended(question.help ?? words.label(generalHelp(question))) });
}

/** A text that another sentence follows. */
function ended(text: string): string {
  return /[.!?…:]$/u.test(text) ? text : `${text}.`;
}
