import { entryOf } from "../reading/words/entry-of.ts";
import { withoutMarks } from "../reading/words/plain.ts";
import { fits, wordsOf } from "../reading/words/typed-words.ts";
import { CONCEPTS, type Concept, FILLERS, ORDINARY, SHORT_FORMS } from "./grammar.ts";

/** What a phrase of the grammar says: a group, nothing, or that the line is about other things. */
export type Said = Concept | "filler" | "ordinary";

interface Phrase {
  words: string[];
  says: Said;
  /** It counts only as it is written here. */
  strict: boolean;
}

/** Groups whose single words are, without their marks, words of other groups: dở and đó, quà and quá. */
const STRICT: ReadonlySet<Said> = new Set(["complaint", "thanks", "ordinary"]);

/** The longest phrase, in words. */
const MOST_WORDS = 6;
const MARKED_SHARE = 0.4;

const PHRASES: readonly Phrase[] = [
  ...Object.entries(CONCEPTS).flatMap(([concept, list]) =>
    isConcept(concept) ? phrasesOf(list, concept) : [],
  ),
  ...phrasesOf(FILLERS, "filler"),
  ...phrasesOf(ORDINARY, "ordinary"),
];

/** By the letters of the first word, because nearly all others do not begin so. */
const BY_FIRST = new Map<string, Phrase[]>();
for (const phrase of PHRASES) {
  const first = withoutMarks(phrase.words[0] ?? "");
  BY_FIRST.set(first, [...(BY_FIRST.get(first) ?? []), phrase]);
}

/** A word as it is meant, and as it was typed. */
export interface SpelledWord {
  word: string;
  typed: string;
  /** It begins with a capital, in a line that is not all in capitals. */
  capital: boolean;
}

/** The words of a line as they are meant: short forms spelled out, drawn-out letters once. */
export function spelledWords(text: string): SpelledWord[] {
  const source = text
    .normalize("NFC")
    .replaceAll(/(\p{L})\1{2,}/gu, "$1")
    .replaceAll(/(?<!\p{L})[đd]\/c(?!\p{L})/giu, "đồng chí");
  const isShouted = source === source.toUpperCase();
  return (source.match(/[\p{L}\p{N}\p{M}]+/gu) ?? []).flatMap((typed) => {
    const capital = !isShouted && /^\p{Lu}/u.test(typed);
    return meantBy(typed.toLowerCase()).map((word) => ({ word, typed, capital }));
  });
}

function meantBy(word: string): string[] {
  const unit = /^kv(\d{1,2})$/u.exec(word)?.[1];
  if (unit) return ["khu", "vực", unit];
  return (entryOf(SHORT_FORMS, word) ?? word).split(" ");
}

/**
 * What the words from a place on say, by the longest phrase there; all its meanings.
 * @param marked the line is typed with its marks: a word without any is then no filler that has some
 */
export function phraseAt(
  words: readonly string[],
  at: number,
  marked = false,
): { length: number; says: Said[] } | undefined {
  const fitting = (BY_FIRST.get(withoutMarks(words[at] ?? "")) ?? []).filter(
    (phrase) =>
      at + phrase.words.length <= words.length &&
      phrase.words.every((word, n) =>
        phrase.strict || (marked && phrase.says === "filler")
          ? words[at + n] === word
          : fits(words[at + n] ?? "", word),
      ),
  );
  const length = Math.min(MOST_WORDS, Math.max(0, ...fitting.map((phrase) => phrase.words.length)));
  if (length === 0) return undefined;
  const longest = fitting.filter((phrase) => phrase.words.length === length);
  // A word typed with all its marks is that word, and not another that has more of them.
  const exact = longest.filter((phrase) => phrase.words.every((word, n) => word === words[at + n]));
  return { length, says: (exact.length > 0 ? exact : longest).map(({ says }) => says) };
}

/** Whether enough words have their marks that the others have none by themselves. */
export function isMarked(words: readonly string[]): boolean {
  return words.filter((word) => withoutMarks(word) !== word).length >= words.length * MARKED_SHARE;
}

function phrasesOf(list: string, says: Said): Phrase[] {
  return list.split("|").map((phrase) => {
    const words = wordsOf(phrase);
    const strict = phrase.startsWith("!") || (words.length === 1 && STRICT.has(says));
    return { words, says, strict };
  });
}

function isConcept(name: string): name is keyof typeof CONCEPTS {
  return Object.hasOwn(CONCEPTS, name);
}
