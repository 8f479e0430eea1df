import { remembering } from "./remembering.ts";

const STROKE = "đ";

/** The words of a text as they are marked, in lower case, without punctuation and pictures. */
export function wordsOf(text: string): string[] {
  return (
    text
      .normalize("NFC")
      .toLowerCase()
      .match(/[\p{L}\p{N}][\p{L}\p{N}\p{M}]*/gu) ?? []
  );
}

/**
 * Whether a word as typed can be this word: the same letters, and either no marks or the word's own. So `tot` can be
 * “tốt”, `hòa` can be “hoà”, but `gắn` is never “gần”, nor `tôi` “tối”. Hỏi and ngã are one, as they are in the south.
 */
export function fits(typed: string, word: string): boolean {
  if (typed === word) return true;
  if (typed.length === 0 || typed.length > 3 * word.length) return false;
  const [said, own] = [partsOf(typed), partsOf(word)];
  if (said.letters !== own.letters) return false;
  return (
    said.marks === "" || said.marks === own.marks || (said.marks === STROKE && own.marks.includes(STROKE))
  );
}

/** Whether the words as typed can be just these words. */
export function allFit(typed: readonly string[], words: readonly string[]): boolean {
  return typed.length === words.length && typed.every((word, at) => fits(word, words[at] ?? ""));
}

/** Where in `words` the typed words stand in a row; -1 when they do not. */
export function runIn(words: readonly string[], typed: readonly string[]): number {
  if (typed.length === 0) return -1;
  return words.findIndex((_, at) => allFit(typed, words.slice(at, at + typed.length)));
}

const WORDS_AT_HAND = 5000;

/** The letters of a word, and its marks. */
export const partsOf = remembering(WORDS_AT_HAND, (word) => {
  const apart = word.normalize("NFD").replaceAll("\u0303", "\u0309");
  const marks = [...apart]
    .filter((sign) => sign === STROKE || /\p{Mn}/u.test(sign))
    .toSorted()
    .join("");
  return { letters: apart.replaceAll(/\p{Mn}/gu, "").replaceAll(STROKE, "d"), marks };
});

/** A test for whether a word as typed can be one of these, written with blanks between them. */
export function oneOf(words: string): (typed: string) => boolean {
  const byLetters = new Map<string, string[]>();
  for (const word of words.split(" ")) {
    const { letters } = partsOf(word);
    byLetters.set(letters, [...(byLetters.get(letters) ?? []), word]);
  }
  return (typed) => {
    const small = typed.toLowerCase();
    return (byLetters.get(partsOf(small).letters) ?? []).some((word) => fits(small, word));
  };
}
