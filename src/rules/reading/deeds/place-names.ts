import { placeWords, tellingWords } from "./place-words.ts";

/** A unit that may be named. */
export interface NamedUnit {
  readonly code: string;
  readonly name: string;
}

interface Spelt extends NamedUnit {
  readonly words: readonly string[];
  readonly isBranch: boolean;
}

/** Names of units, put in order once, so that what was said is held only against those that have its last word. */
export class PlaceNames {
  readonly #byWord = new Map<string, Spelt[]>();

  constructor(units: readonly NamedUnit[]) {
    for (const { code, name } of units) {
      const all = placeWords(name);
      const words = tellingWords(all);
      const spelt = { code, name, words, isBranch: all[0] === "chi" };
      for (const word of new Set(words)) this.#byWord.set(word, [...(this.#byWord.get(word) ?? []), spelt]);
    }
  }

  /**
   * The units that words may mean: those with just these words; else those whose name has them in a row (`Thới Hòa` for “ấp
   * Thới Hòa”, `5` for “khu vực 5”). Several: it is not clear which.
   */
  meantBy(said: string): NamedUnit[] {
    const all = placeWords(said);
    const words = tellingWords(all);
    const last = words.at(-1);
    if (last === undefined) return [];
    const isBranch = all[0] === "chi";
    const having = (this.#byWord.get(last) ?? []).filter((unit) => hasRun(unit.words, words));
    const exact = having.filter((unit) => unit.words.length === words.length);
    const found = exact.length > 0 ? exact : having;
    const branches = found.filter((unit) => unit.isBranch === isBranch);
    return (branches.length > 0 ? branches : found).map(({ code, name }) => ({ code, name }));
  }
}

function hasRun(words: readonly string[], run: readonly string[]): boolean {
  return words.some(
    (_, at) => at + run.length <= words.length && run.every((word, n) => words[at + n] === word),
  );
}
