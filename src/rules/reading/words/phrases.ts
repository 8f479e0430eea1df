import { fits, partsOf, wordsOf } from "./typed-words.ts";

/** One place of a phrase: the words that may stand there; an empty way lets it be left out. */
type Slot = readonly (readonly string[])[];

/** Ways to say something, found whatever marks are left out. */
export class Phrases<T> {
  /** By the letters of a word that they may begin with, because nearly all others do not begin so. */
  readonly #byFirst = new Map<string, { slots: Slot[]; means: T }[]>();

  /**
   * Adds phrases: `(thôi) để mai` may stand without its first word, `[hủy|thoát] [ngay]` has one of each group.
   * @throws Error when all of a phrase may be left out
   */
  add(means: T, phrases: readonly string[]): this {
    for (const phrase of phrases) {
      const slots = slotsOf(phrase);
      if (slots.every((slot) => slot.some((way) => way.length === 0)))
        throw new Error(`says nothing by itself: ${phrase}`);
      for (const letters of new Set(firstWords(slots).map((word) => partsOf(word).letters)))
        this.#byFirst.set(letters, [...(this.#byFirst.get(letters) ?? []), { slots, means }]);
    }
    return this;
  }

  /** What these words say when they are just one of the phrases; of two that they can be, the one added first. */
  find(words: readonly string[]): T | undefined {
    const [first] = words;
    if (first === undefined) return undefined;
    return this.#byFirst.get(partsOf(first).letters)?.find(({ slots }) => isSaid(words, 0, slots, 0))?.means;
  }
}

function isSaid(words: readonly string[], at: number, slots: readonly Slot[], place: number): boolean {
  const slot = slots[place];
  if (!slot) return at === words.length;
  return slot.some(
    (way) =>
      at + way.length <= words.length &&
      way.every((word, n) => fits(words[at + n] ?? "", word)) &&
      isSaid(words, at + way.length, slots, place + 1),
  );
}

/** The words that may be said first: of the first place, and beyond it as long as it may be left out. */
function firstWords([slot = [], ...others]: readonly Slot[]): string[] {
  const words = slot.flatMap(([word]) => word ?? []);
  return slot.some((way) => way.length === 0) && others.length > 0
    ? [...words, ...firstWords(others)]
    : words;
}

function slotsOf(phrase: string): Slot[] {
  return [...phrase.matchAll(/\(([^()]*)\)|\[([^[\]]*)\]|[^\s()[\]]+/gu)].map(([word, optional, needed]) => {
    if (optional !== undefined) return [...optional.split("|").map(wordsOf), []];
    return needed === undefined ? [wordsOf(word)] : needed.split("|").map(wordsOf);
  });
}
