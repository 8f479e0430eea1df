import { callsSeveral } from "./manner-of-line.ts";
import { type SpelledWord, spelledWords } from "./phrases-in.ts";
import type { QuestionContext } from "./question.ts";
import { readWords } from "./words-read.ts";

/**
 * Whether words after a command's name, typed without its slash, can be what follows it: all of them known, or a name.
 * “tình hình An Khánh tháng trước”, unlike “tiến độ thi công chậm quá”.
 */
export function areArguments(text: string, context: QuestionContext): boolean {
  const words = spelledWords(text);
  if (words.length > MOST_ARGUMENTS || callsSeveral(text)) return false;
  const { said, strange } = readWords([BEFORE, ...words], context);
  return strange === 0 && !said.has("ordinary") && !said.has("meeting");
}

const MOST_ARGUMENTS = 8;
/** In place of the command, so that a capital begins a name. */
const BEFORE: SpelledWord = { word: "", typed: "", capital: false, isAfterStop: false };
