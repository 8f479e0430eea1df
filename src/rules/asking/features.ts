import { placesOf } from "../reading/words/feature-places.ts";
import { withoutMarks } from "../reading/words/plain.ts";
import type { LikelyLine } from "./likely-intents.ts";
import { asksSomething, isOrder, isSaidToSomebody, isTold, isWish, looksAsked } from "./manner-of-line.ts";
import { type Said, type SpelledWord, spelledWords } from "./phrases-in.ts";
import { readWords, type WordsRead } from "./words-read.ts";

/** How many places there are for features: several may share one, which costs a hundredth of what is found. */
export const PLACES = 32_768;

/** Which day it is says nothing of what a line asks. */
const ANY_DAY = "2026-01-01";
const SAY_NOTHING: ReadonlySet<Said> = new Set(["filler", "mayAsk"]);
const MOST_STRANGE = 4;
const WORDS_A_STEP = 3;
/** As many letters, over the ends of words, are most of a syllable and how the next one begins. */
const PIECE = 4;

/**
 * Places of what speaks for one meaning or another: the words without marks, alone and by twos, and as they are typed; pieces of them, so
 * that slips and spellings count for the most part; the groups of the grammar that they belong to, alone and by twos, so that words that were
 * never learned count like those that mean alike; how it is said. Of a head words and groups count apart as well, for they ask of others.
 */
export function featuresOf(line: LikelyLine): number[] {
  const spelled = spelledWords(line.text);
  const read = readWords(spelled, { today: ANY_DAY, asksOfOthers: line.asksOfOthers });
  const words = wordsIn(spelled);
  const features = [
    line.asksOfOthers ? "head" : "cadre",
    ...inTurn(["^", ...words, ...(line.text.includes("?") ? ["?"] : []), "$"]),
    ...spelled.map(({ word }) => `typed:${word}`),
    ...inPieces(words),
    ...inGroups(read),
    ...(line.asksOfOthers ? ofHeads(words, read) : []),
    ...inManner(line.text, spelled, read),
  ];
  return placesOf(features, PLACES);
}

/** The words without marks; which numbers a line holds says nothing. */
function wordsIn(spelled: readonly SpelledWord[]): string[] {
  return spelled.flatMap(({ word }) =>
    withoutMarks(word.toLowerCase())
      .replaceAll(/\p{N}+/gu, "#")
      .split(" "),
  );
}

/** Alone and by twos. */
function inTurn(words: readonly string[]): string[] {
  return words.flatMap((word, at) => (at === 0 ? [word] : [word, `${words[at - 1]} ${word}`]));
}

function ofHeads(words: readonly string[], { said }: WordsRead): string[] {
  return [...words.map((word) => `head:${word}`), ...groupsOf(said).map((group) => `head group:${group}`)];
}

function inPieces(words: readonly string[]): string[] {
  const line = ` ${words.join(" ")} `;
  return Array.from(
    { length: Math.max(0, line.length - PIECE + 1) },
    (_, at) => `piece:${line.slice(at, at + PIECE)}`,
  );
}

function inGroups({ said, first = [] }: WordsRead): string[] {
  const groups = groupsOf(said);
  const pairs = groups.flatMap((one, at) => groups.slice(at + 1).map((other) => `both:${one}+${other}`));
  return [...groups.map((group) => `group:${group}`), ...pairs, ...first.map((group) => `first:${group}`)];
}

const groupsOf = (said: ReadonlySet<Said>) => [...said].filter((each) => !SAY_NOTHING.has(each)).toSorted();

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
