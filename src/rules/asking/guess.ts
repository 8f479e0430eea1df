import type { Likely } from "./likely-intents.ts";

/** Meanings of a line that no rule reads: one that is sure enough to be answered, two or three to be offered, or none. */
export type Guess = readonly string[];

/** Of lines that were not learned from, 99 of a hundred that are so sure are right; two of a thousand lines of talk are so sure. */
const SURE = 0.8;
/** That it asks anything at all: four of five questions are found so, and three of a hundred lines of talk. */
const ASKED = 0.5;
const OFFERED = 3;
/** A third button is worth its place from here on. */
const LEAST_OFFERED = 0.02;
/** What is no question: talk, and what somebody tells of deeds. */
export const TALK = "talk";
export const TOLD = "told";
const NO_QUESTIONS: readonly string[] = [TALK, TOLD];
/** A rule that fits a line of talk by its words alone: one of a hundred questions that were not learned from is lost by it. */
const HARDLY_ASKED = 0.05;
const RATHER_TALK = 0.85;
/** Less, and what a rule reads is asked about: half of what rules read wrongly, and one of seventeen that they read right. */
const DOUBTED = 0.2;
/** Shorter lines are calls of a few fixed words: `menu`, “lịch đoàn tuần này”. */
const FEWEST_WORDS = 5;
/** Where more of its words are known to no group, its matter may be another: “tình hình covid sao rồi” is not of the unit. */
const MOST_STRANGE = 0.15;

/**
 * @param likely all meanings, the likeliest first
 * @param strange the share of its words that no group of the grammar knows
 */
export function guess(likely: readonly Likely[], strange: number): Guess {
  const questions = likely.filter(({ meaning }) => !NO_QUESTIONS.includes(meaning));
  const [first] = questions;
  if (first && first.share > SURE && strange <= MOST_STRANGE) return [first.meaning];
  return shareOf(questions) > ASKED ? offered(questions).map(({ meaning }) => meaning) : [];
}

function offered(questions: readonly Likely[]): readonly Likely[] {
  return questions.slice(0, OFFERED).filter(({ share }, n) => n < 2 || share > LEAST_OFFERED);
}

const isLong = (text: string) => text.trim().split(/\s+/u).length >= FEWEST_WORDS;

/**
 * What a rule reads in a line, beside what lines like it ask: the same, several to be asked about, or nothing where they are
 * talk: “hôm qua em không làm giờ nào” asks for no deadline.
 * @param oneOfThem whether of several that the rule reads only one is meant
 */
export function weighed(
  text: string,
  likely: readonly Likely[],
  { asks, oneOfThem }: { asks: readonly string[]; oneOfThem?: boolean | undefined },
): readonly string[] {
  const questions = likely.filter(({ meaning }) => !NO_QUESTIONS.includes(meaning));
  const [first] = questions;
  if (oneOfThem && first && first.share > SURE && asks.includes(first.meaning)) return [first.meaning];
  const isKnown = asks.every((intent) => likely.some(({ meaning }) => meaning === intent));
  // What only others may ask, or was never learned, has what is left of one.
  const share = isKnown ? shareOf(likely, asks) : 1 - shareOf(likely);
  if (!isLong(text) || share >= DOUBTED) return asks;
  if (share < HARDLY_ASKED && shareOf(likely, NO_QUESTIONS) > RATHER_TALK) return [];
  if (!isKnown) return guess(likely, 0);
  return [...new Set([...asks, ...questions.map(({ meaning }) => meaning)])].slice(
    0,
    Math.max(2, asks.length),
  );
}

/** @param meanings left out: all */
function shareOf(likely: readonly Likely[], meanings?: readonly string[]): number {
  return likely.reduce(
    (sum, { meaning, share }) => (meanings?.includes(meaning) !== false ? sum + share : sum),
    0,
  );
}
