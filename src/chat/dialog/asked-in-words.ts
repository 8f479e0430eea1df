import type { Phrase, Words } from "../../words/words.ts";
import type { PendingQuestion } from "../message/question.ts";
import type { Replay } from "./replay.ts";
import type { Read, Suggestion } from "./talk.ts";

/** A question that is answered by typing. */
interface WordsQuestion<T> extends Pick<PendingQuestion, "open" | "skip" | "why" | "help" | "numbered"> {
  readonly text: Phrase;
  readonly read: (text: string) => Read<T>;
  readonly suggestions: readonly Suggestion[];
}

/** Asks for an answer in words. One that cannot be read ends the run, and its reason is told. */
export async function askedInWords<T>(
  replay: Replay,
  words: Pick<Words, "say">,
  { text: question, read, suggestions, ...more }: WordsQuestion<T>,
): Promise<T> {
  const options = suggestions.map(({ label, text }) => ({ value: text, label: words.say(label) }));
  const shape = { kind: "words" as const, ...(options.length > 0 && { options }), ...more };
  const result = read(String(await replay.answerTo(question, shape)));
  return "value" in result ? result.value : replay.refuse(result.no);
}
