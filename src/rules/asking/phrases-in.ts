import { entryOf } from "../reading/words/entry-of.ts";
import { withoutMarks } from "../reading/words/plain.ts";
import { fits, wordsOf } from "../reading/words/typed-words.ts";
import { CONCEPTS, type Concept } from "./concepts.ts";
import { FILLERS, ORDINARY } from "./words/beside-the-matter.ts";
import { SHORT_FORMS } from "./words/short-forms.ts";

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
  /** A comma or a stop stands before it: no phrase goes over that. */
  isAfterStop: boolean;
  /** “giùm” stands before it: who is to be helped. */
  isServed?: true;
}

/** The words of a line as they are meant: short forms spelled out, drawn-out letters and doubled words (“trễ trễ”) once. */
export function spelledWords(text: string): SpelledWord[] {
  const source = text
    .normalize("NFC")
    .replaceAll(/(\p{L})\1{2,}/gu, "$1")
    .replaceAll(/(?<!\p{L})[đd]\/c(?!\p{L})/giu, "đồng chí");
  const isShouted = source === source.toUpperCase();
  let isAfterStop = false;
  let isServed = false;
  let before = "";
  return (source.match(/[\p{L}\p{N}\p{M}]+|[,.;:!?\n]/gu) ?? []).flatMap((typed) => {
    if (STOP.test(typed)) {
      isAfterStop = true;
      return [];
    }
    const capital = !isShouted && /^\p{Lu}/u.test(typed);
    const isDoubled = MAY_BE_DOUBLED.test(typed) && typed.toLowerCase() === before;
    before = typed.toLowerCase();
    if (FOR_SOMEBODY.test(before)) isServed = true;
    if (isDoubled || FOR_SOMEBODY.test(before)) return [];
    const words = meantBy(before).map((word, n) => ({
      word,
      typed,
      capital,
      isAfterStop: isAfterStop && n === 0,
      ...(isServed && { isServed }),
    }));
    isAfterStop = false;
    isServed = false;
    return words;
  });
}

/** Said twice, they say the same. */
const MAY_BE_DOUBLED =
  /^(?:trễ|tre|sớm|som|muộn|muon|nhiều|nhieu|nhanh|lẹ|le|gấp|gap|ít|it|xíu|xiu|chút|chut|từ|tu|hoài|hoai|mãi|mai|đi|di|nha|dạ|da)$/iu;
/** “xem giùm em”, “xem em”: it stands in the middle of phrases and says nothing. */
const FOR_SOMEBODY = /^(?:giùm|dùm|zùm|jùm)$/u;
const STOP = /^[,.;:!?\n]$/u;

function meantBy(word: string): string[] {
  const unit = /^kv(\d{1,2})$/u.exec(word)?.[1];
  if (unit) return ["khu", "vực", unit];
  return (entryOf(SHORT_FORMS, word) ?? word).split(" ");
}

/**
 * What the words from a place on say, by the longest phrase there; all its meanings.
 * @param marked the line is typed with its marks: a word without any is then no single word that has some
 */
export function phraseAt(
  words: readonly string[],
  at: number,
  marked = false,
): { length: number; says: Said[] } | undefined {
  const fitting = phrasesAt(words, at, marked);
  const length = lengthOf(words, at, { fitting, marked });
  if (length === 0) return undefined;
  const longest = fitting.filter((phrase) => phrase.words.length === length);
  // A word typed with all its marks is that word, and not another that has more of them.
  const exact = longest.filter((phrase) => phrase.words.every((word, n) => word === words[at + n]));
  return { length, says: (exact.length > 0 ? exact : longest).map(({ says }) => says) };
}

function phrasesAt(words: readonly string[], at: number, marked: boolean): Phrase[] {
  const needsMarks = ({ says, words: { length } }: Phrase) => marked && (says === "filler" || length === 1);
  return (BY_FIRST.get(withoutMarks(words[at] ?? "")) ?? []).filter(
    (phrase) =>
      at + phrase.words.length <= words.length &&
      phrase.words.every((word, n) =>
        phrase.strict
          ? words[at + n] === word
          : fits(words[at + n] ?? "", word) && !(needsMarks(phrase) && lacksMarks(words[at + n] ?? "", word)),
      ),
  );
}

/**
 * The longest phrase is meant, unless its last word begins a much longer one: “đổi · số giờ tối thiểu”, though “đổi số” is a
 * phrase, too.
 */
function lengthOf(
  words: readonly string[],
  at: number,
  { fitting, marked }: { fitting: readonly Phrase[]; marked: boolean },
): number {
  const lengths = fitting.map((phrase) => phrase.words.length);
  const longest = Math.max(0, ...lengths);
  if (longest < 2 || !lengths.includes(longest - 1)) return longest;
  const next = phrasesAt(words, at + longest - 1, marked).map((phrase) => phrase.words.length);
  return Math.max(0, ...next) >= longest + MUCH_LONGER ? longest - 1 : longest;
}

const MUCH_LONGER = 2;

function lacksMarks(typed: string, word: string): boolean {
  return withoutMarks(typed) === typed && withoutMarks(word) !== word;
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
