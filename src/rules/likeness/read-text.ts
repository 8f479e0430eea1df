import { SHINGLE, shinglesAt } from "./shingles.ts";
import { type Syllable, syllablesOf } from "./syllables.ts";

/** A text as it is compared. */
export interface ReadText {
  /** NFC: what the syllables' places are places in. */
  readonly text: string;
  readonly syllables: readonly Syllable[];
  /** Its own shingles, without those that say nothing. */
  readonly shingles: ReadonlySet<number>;
  /** By place: whether the syllable stands in a phrase that says nothing. */
  readonly isCommon: readonly boolean[];
  /** First and last place of each sentence. */
  readonly sentences: readonly { readonly first: number; readonly last: number }[];
  /** How many syllables are its own. */
  readonly own: number;
}

/** The shingles of what everybody writes: the plan's own words, and the field's stock phrases. */
export function commonShingles(texts: readonly string[]): ReadonlySet<number> {
  return new Set(texts.flatMap((text) => shinglesAt(syllablesOf(text))));
}

/** @param common shingles that say nothing of whose words these are */
export function readText(given: string, common: ReadonlySet<number>): ReadText {
  const text = given.normalize("NFC");
  const syllables = syllablesOf(text);
  const all = shinglesAt(syllables);
  const isCommon = syllables.map(() => false);
  for (const [at, shingle] of all.entries()) if (common.has(shingle)) isCommon.fill(true, at, at + SHINGLE);
  return {
    text,
    syllables,
    shingles: new Set(all.filter((shingle) => !common.has(shingle))),
    isCommon,
    sentences: sentencesIn(text, syllables),
    own: isCommon.filter((each) => !each).length,
  };
}

const ENDS = /[.;:!?\n]/u;
/** Syllables. What is shorter, a heading or an item of a list, goes with what follows. */
const SHORTEST = 8;

function sentencesIn(text: string, syllables: readonly Syllable[]): ReadText["sentences"] {
  const sentences: { first: number; last: number }[] = [];
  let first = 0;
  for (const [at, { to }] of syllables.entries()) {
    const next = syllables[at + 1];
    const isShort = at - first + 1 < SHORTEST;
    if (next && (isShort || !ENDS.test(text.slice(to, next.from)))) continue;
    sentences.push({ first, last: at });
    first = at + 1;
  }
  return sentences;
}
