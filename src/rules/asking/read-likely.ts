import type { Manner } from "./guess.ts";
import type { Intent } from "./intents.ts";
import type { LikelyLine } from "./likely-intents.ts";
import { asksOutright, namesAnAmount } from "./manner-of-line.ts";
import type { Question, QuestionContext } from "./question.ts";
import { namedIn, wordsAsked } from "./read-line.ts";
import { readWords } from "./words-read.ts";

/** Where more of its words are known to no group, its matter may be another. */
const MOST_STRANGE = 0.6;

/**
 * Reads a line that no rule knows by what it is like.
 * @param likely what it may ask: one intent where that is sure enough, several that it may be, or none
 */
export function readLikely(
  text: string,
  context: QuestionContext,
  likely: (line: LikelyLine, manner: Manner) => readonly Intent[],
): Question | undefined {
  const line = text.normalize("NFC").trim();
  const words = wordsAsked(line);
  const read = words && readWords(words, context);
  // Where no word is known, what it is like is chance: “qwerty uiop”.
  if (!read || read.strange === words.length) return undefined;
  const isOrdinary = read.said.has("ordinary");
  const strange = read.strange / words.length;
  const outright = !isOrdinary && asksOutright(line, read);
  const asks = likely(
    { text: line, asksOfOthers: context.asksOfOthers === true },
    {
      // “nếu em làm 3 tiếng thì được tính mấy tiếng”: an amount is rather told than asked about.
      isDoubtful: isOrdinary || namesAnAmount(line) || strange > MOST_STRANGE,
      outright: outright && (read.said.has("bot") ? "bot" : true),
    },
  );
  if (asks.length === 0) return undefined;
  const { isPerson, name, ...named } = namedIn(read);
  // Of a line that is half understood any word in small letters may look like somebody's name.
  const isNamed = name !== undefined && (!isPerson || /^\p{Lu}/u.test(name));
  return { asks, ...named, ...(isNamed ? { name, ...(isPerson ? { isPerson } : {}) } : {}) };
}
