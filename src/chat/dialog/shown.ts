import { clipped } from "../../words/spoken.ts";
import { type Phrase, phrase } from "../../words/words.ts";
import type { Answered } from "../mailbox/dialog-record.ts";
import type { Message } from "../message/outgoing.ts";
import type { GivenAnswer, PendingQuestion } from "../message/question.ts";
import { askingLine } from "./asking-line.ts";
import { answerText } from "./going-back.ts";

/** Characters of an earlier answer that are shown again. */
const LONGEST_ANSWER = 300;
/** Characters of the line by which a question is named. */
const LONGEST_NAME = 60;

/** What a step says in front of the question that it ends with. */
export function leadOf(messages: readonly Message[], { text }: PendingQuestion): string {
  const whole = messages.map((message) => message.text).join("\n\n");
  return whole.endsWith(text) ? whole.slice(0, -text.length).trim() : whole;
}

/** How an earlier question is called, by the line that asks. */
export function nameOf({ pending }: Pick<Answered, "pending">): string {
  return askingLine(pending.text, LONGEST_NAME);
}

/** An answer as people see it again. */
export function shown({ pending }: Pick<Answered, "pending">, answer: GivenAnswer): string {
  return clipped(answerText(pending, answer) || "–", LONGEST_ANSWER);
}

/** What is said when something was added to an answer. */
export function addedEcho(earlier: Answered, answer: GivenAnswer): Phrase {
  return phrase("added-to", { question: nameOf(earlier), answer: shown(earlier, answer) });
}
