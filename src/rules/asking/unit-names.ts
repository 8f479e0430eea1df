import { withoutMarks } from "../reading/words/plain.ts";
import { allFit, wordsOf } from "../reading/words/typed-words.ts";

const KIND_OF_UNIT = /^(?:chi|doan|co|so|phuong|xa|truong|quan|huyen|don|vi|thanh)$/u;

interface Spelt {
  name: string;
  words: readonly string[];
}

/** Names of units, put in order once, so that a line is held only against those that may begin at a word of it. */
export class UnitNames {
  readonly #byFirst = new Map<string, Spelt[]>();

  constructor(names: readonly string[]) {
    for (const name of names) {
      const own = wordsOf(name);
      const kinds = own.findIndex((word) => !KIND_OF_UNIT.test(withoutMarks(word)));
      for (const words of kinds > 0 ? [own, own.slice(kinds)] : [own]) {
        const first = withoutMarks(words[0] ?? "");
        this.#byFirst.set(first, [...(this.#byFirst.get(first) ?? []), { name, words }]);
      }
    }
  }

  /** A unit by its name, whole or without the words for its kind: `khu vực 3` for “Chi đoàn khu vực 3”. */
  at(words: readonly string[], at: number): { length: number; name: string } | undefined {
    const found = (this.#byFirst.get(withoutMarks(words[at] ?? "")) ?? []).find((spelt) =>
      allFit(words.slice(at, at + spelt.words.length), spelt.words),
    );
    return found && { length: found.words.length, name: found.name };
  }
}
