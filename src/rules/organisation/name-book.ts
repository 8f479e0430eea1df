import { matchOfName, type NameMatch, type NameWords, nameWords, withoutTitle } from "../reading/names.ts";
import { foldCode } from "./roster-code.ts";

/** Those whom words may mean, by code or name, and how surely. */
export interface Meant<M> {
  those: readonly M[];
  by: NameMatch;
}

/** Finds by words among people whose names were taken apart once. */
export interface NameBook<M> {
  readonly all: readonly M[];
  /**
   * By code, or by words of the name, a title before it left out (`đ/c Cường`): only those whom the words mean the surest. A full name
   * means whoever is called so, and not those whose longer name has its words.
   * Nobody is looked through twice for a spelling.
   */
  meant(words: string): Meant<M> | undefined;
}

const SURENESS: readonly NameMatch[] = ["whole", "alike", "begun"];

/** People leave out the middle of a name, so two words of it may be a longer one's; three are said by nobody who means four. */
const WORDS_OF_A_FULL_NAME = 3;

interface Entry<M> {
  readonly one: M;
  readonly words: NameWords;
}

/** “Thi” is Mai Thị Thi, where of all others only a “Thị” in the middle of the name has these letters, with other marks. */
function onlyGivenName<M>(entries: readonly Entry<M>[], { plain, written }: NameWords): M | undefined {
  const [said = ""] = plain;
  if (plain.length !== 1) return undefined;
  const alike = entries.filter(({ words }) => words.plain.includes(said));
  const [only, ...others] = alike.filter(({ words }) => words.plain.at(-1) === said);
  const isSure = alike.every(
    ({ one, words }) => one === only?.one || !words.written.includes(written[0] ?? ""),
  );
  return only && others.length === 0 && alike.length > 1 && isSure ? only.one : undefined;
}

export function createNameBook<
  M extends { readonly code: string; readonly rosterCode?: string; readonly name: string },
>(all: readonly M[]): NameBook<M> {
  const entries = all.map((one) => ({ one, words: nameWords(one.name) }));
  const byCode = new Map(
    all.flatMap((one) => [one.code, one.rosterCode ?? one.code].map((code) => [foldCode(code), one])),
  );
  return {
    all,
    meant(words) {
      const coded = byCode.get(foldCode(words.trim()));
      if (coded) return { those: [coded], by: "whole" };
      const spellings = [...new Set([words, withoutTitle(words)])].map((said) => {
        const asked = nameWords(said);
        const found: Record<NameMatch, M[]> = { whole: [], alike: [], begun: [] };
        const called: M[] = [];
        for (const entry of entries) {
          const by = matchOfName(entry.words, asked);
          if (by) found[by].push(entry.one);
          if (by === "whole" && entry.words.plain.length === asked.plain.length) called.push(entry.one);
        }
        const isFull = asked.plain.length >= WORDS_OF_A_FULL_NAME && called.length > 0;
        const given = isFull ? undefined : onlyGivenName(entries, asked);
        return isFull ? { ...found, whole: called } : given ? { ...found, whole: [given] } : found;
      });
      for (const by of SURENESS) {
        const those = spellings.map((found) => found[by]).find((some) => some.length > 0);
        if (those) return { those, by };
      }
      return undefined;
    },
  };
}
