import { readChoice } from "./read-choice.ts";
import { readContent } from "./read-content.ts";
import type { OpenQuestion, ReplyContext, ReplyRead } from "./reply.ts";

/** Nothing is known of commands or deeds. */
export const NO_CONTEXT: ReplyContext = { command: () => undefined, told: () => undefined };

/**
 * Reads a reply to an open question: the one place for every kind of question. No wrong guess: what fits two options, or
 * an option only nearly, is asked about; no word is lost: what may not be the answer is never taken in silence.
 */
export function readReply(
  question: OpenQuestion,
  line: string,
  context: ReplyContext = NO_CONTEXT,
): ReplyRead {
  const text = line.normalize("NFC").trim();
  if (text === "") return { does: "unclear" };
  return question.kind === "one" || question.kind === "many"
    ? readChoice(question, text, context)
    : readContent(question, text, context);
}
