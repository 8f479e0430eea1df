import type { Intent } from "./intents.ts";
import type { LikelyLine } from "./likely-intents.ts";
import { namesAnAmount } from "./manner-of-line.ts";
import type { Question, QuestionContext } from "./question.ts";
import { namedIn, wordsAsked } from "./read-line.ts";
import { readWords } from "./words-read.ts";

/**
 * Reads a line that no rule knows by what it is like.
 * @param likely what it may ask, of a line with such a share of words that no group knows: one intent where that is sure enough,
 * several that it may be, or none
 */
export function readLikely(
  text: string,
  context: QuestionContext,
  likely: (line: LikelyLine, strange: number) => readonly Intent[],
): Question | undefined {
  const line = text.normalize("NFC").trim();
  const words = wordsAsked(line);
  const read = words && readWords(words, context);
  if (!read || read.said.has("ordinary")) return undefined;
  const asks = likely(
    { text: line, asksOfOthers: context.asksOfOthers === true },
    // “nếu em làm 3 tiếng thì được tính mấy tiếng”: an amount is rather told than asked about.
    namesAnAmount(line) ? 1 : read.strange / words.length,
  );
  if (asks.length === 0) return undefined;
  const { isPerson, name, ...named } = namedIn(read);
  // Of a line that is half understood any word in small letters may look like somebody's name.
  const isNamed = name !== undefined && (!isPerson || /^\p{Lu}/u.test(name));
  return { asks, ...named, ...(isNamed ? { name, ...(isPerson ? { isPerson } : {}) } : {}) };
}
