import { placesOf } from "../reading/words/feature-places.ts";
import { withoutMarks } from "../reading/words/plain.ts";
import type { LikelyLine } from "./likely-intents.ts";
import { asksSomething, isOrder, isSaidToSomebody, isTold, isWish, looksAsked } from "./manner-of-line.ts";
import { type Said, type SpelledWord, spelledWords } from "./phrases-in.ts";
import { readWords, type WordsRead } from "./words-read.ts";

/** How many places there are for features: several may share one, which costs a hundredth of what is found. */
export const PLACES = 8192;

/** Which day it is says nothing of what a line asks. */
const ANY_DAY = "2026-01-01";
const SAY_NOTHING: ReadonlySet<Said> = new Set(["filler", "mayAsk"]);
const MOST_STRANGE = 4;
const WORDS_A_STEP = 3;

/**
 * Places of what speaks for one meaning or another: the words without marks, alone and by twos; the groups of the grammar that
 * they belong to, alone and by twos, so that words that were never learned count like those that mean alike; how it is said.
 */
export function featuresOf(line: LikelyLine): number[] {
  const spelled = spelledWords(line.text);
  const read = readWords(spelled, { today: ANY_DAY, asksOfOthers: line.asksOfOthers });
  const features = [
    line.asksOfOthers ? "head" : "cadre",
    ...inWords(line.text, spelled),
    ...inGroups(read),
    ...inManner(line.text, spelled, read),
  ];
  return placesOf(features, PLACES);
}

/** Which numbers a line holds says nothing. */
function inWords(text: string, spelled: readonly SpelledWord[]): string[] {
  const words = spelled.flatMap(({ word }) =>
    withoutMarks(word.toLowerCase())
      .replaceAll(/\p{N}+/gu, "#")
      .split(" "),
  );
  const all = ["^", ...words, ...(text.includes("?") ? ["?"] : []), "$"];
  return all.flatMap((word, at) => (at === 0 ? [word] : [word, `${all[at - 1]} ${word}`]));
}

function inGroups({ said, first = [] }: WordsRead): string[] {
  const groups = [...said].filter((each) => !SAY_NOTHING.has(each)).toSorted();
  const pairs = groups.flatMap((one, at) => groups.slice(at + 1).map((other) => `both:${one}+${other}`));
  return [...groups.map((group) => `group:${group}`), ...pairs, ...first.map((group) => `first:${group}`)];
}

function inManner(text: string, { length }: readonly SpelledWord[], read: WordsRead): string[] {
  const manners: readonly (readonly [string, boolean])[] = [
    ["asked", looksAsked(text, read)],
    ["asks", asksSomething(read.said)],
    ["order", isOrder(read)],
    ["wish", isWish(read.first)],
    ["told", isTold(text, read.said)],
    ["to somebody", isSaidToSomebody(text, read)],
  ];
  const strange = Math.min(read.strange, MOST_STRANGE);
  return [
    ...manners.flatMap(([manner, is]) => (is ? [`manner:${manner}`] : [])),
    `strange:${strange}`,
    `share:${Math.floor((strange * 5) / Math.max(1, length))}`,
    `long:${Math.floor(length / WORDS_A_STEP)}`,
  ];
}
