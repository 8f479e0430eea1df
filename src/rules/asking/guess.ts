import type { Likely } from "./likely-intents.ts";

/** Meanings of a line that no rule reads: one that is sure enough to be answered, two to be offered, or none. */
export type Guess = readonly string[];

/** Of lines that were not learned from, 99 of a hundred that are so sure are right; none of talk is so sure. */
const SURE = 0.85;
/** That it asks anything at all: three of four questions are found so, and one of a hundred lines of talk. */
const ASKED = 0.7;
const OFFERED = 2;
/** What is no question: talk, and what somebody tells of deeds. */
export const TALK = "talk";
export const TOLD = "told";
const NO_QUESTIONS: readonly string[] = [TALK, TOLD];
/** A rule that fits a line of talk by its words alone: one of a hundred questions that were not learned from is lost by it. */
const HARDLY_ASKED = 0.01;
const RATHER_TALK = 0.75;
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
  const asked = questions.reduce((sum, { share }) => sum + share, 0);
  return asked > ASKED ? questions.slice(0, OFFERED).map(({ meaning }) => meaning) : [];
}

const isLong = (text: string) => text.trim().split(/\s+/u).length >= FEWEST_WORDS;

/** Whether a line is talk although a rule fits it: “hôm qua em không làm giờ nào” asks for no deadline. */
export function isRatherTalk(text: string, likely: readonly Likely[], asks: readonly string[]): boolean {
  // Of what was never learned, or not of this speaker, nothing is known.
  if (!asks.every((intent) => likely.some(({ meaning }) => meaning === intent))) return false;
  return isLong(text) && shareOf(likely, asks) < HARDLY_ASKED && shareOf(likely, NO_QUESTIONS) > RATHER_TALK;
}

function shareOf(likely: readonly Likely[], meanings: readonly string[]): number {
  return likely.reduce((sum, { meaning, share }) => sum + (meanings.includes(meaning) ? share : 0), 0);
}
