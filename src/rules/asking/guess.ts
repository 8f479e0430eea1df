import type { Answer } from "./answers.ts";

/** Meanings of a line that no rule reads: one that is sure enough to be answered, two or three to be offered, or none. */
export type Guess = readonly string[];

/** How a line is said, as far as it says how surely it asks. */
export interface Manner {
  /** It holds what no line is answered with unasked: an amount, life beside the work, hardly a word that is known. */
  readonly isDoubtful: boolean;
  /** Hardly a word of it is known to no group. */
  readonly isKnown: boolean;
  /** It wishes or asks by how it is made; `bot`: of the bot, by its name. */
  readonly outright: "bot" | boolean;
}

/**
 * Of lines that were not learned from and are so sure, and by so much surer of one answer than of the next, 96 of a hundred come to the
 * right one; of talk three of a thousand are. Less is needed where a line asks by how it is made, and of things that are known.
 */
const SURE = { outright: 0.55, else: 0.7 };
const SURELY_ASKED = { outright: 0.8, else: 0.9 };
const SURER_THAN_NEXT = 3;
/** That it asks anything at all. */
const ASKED = { bot: 0.15, outright: 0.45, else: 0.7 };
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
/** Less, and what a rule reads is asked about; less by far, and an answer that is sure comes in its place. */
const DOUBTED = 0.3;
/** If it asks anything, and it may well, it asks what the rule reads. */
const CLEAR = 0.75;
const MAY_ASK = 0.15;
const OVERRULED = 0.2;
/** Shorter lines are calls of a few fixed words: `menu`, “lịch đoàn tuần này”. */
const FEWEST_WORDS = 5;

/** @param answers of all meanings, the likeliest first */
export function guess(answers: readonly Answer[], { isDoubtful, isKnown, outright }: Manner): Guess {
  const questions = questionsOf(answers);
  const how = outright ? "outright" : "else";
  const sure = isDoubtful ? undefined : surelyMeant(questions, isKnown ? how : "else");
  if (sure) return [sure.meaning];
  const isAsked = shareOf(questions) > ASKED[outright === "bot" ? "bot" : how];
  return isAsked ? offered(questions).map(({ meaning }) => meaning) : [];
}

const questionsOf = (answers: readonly Answer[]) =>
  answers.filter(({ meaning }) => !NO_QUESTIONS.includes(meaning));

/** The one answer that is meant, if one is. */
function surelyMeant(questions: readonly Answer[], how: keyof typeof SURE): Answer | undefined {
  const [first, second] = questions;
  const isSure =
    first &&
    first.share > SURE[how] &&
    first.share > SURER_THAN_NEXT * (second?.share ?? 0) &&
    shareOf(questions) > SURELY_ASKED[how];
  return isSure ? first : undefined;
}

function offered(questions: readonly Answer[]): readonly Answer[] {
  return questions.slice(0, OFFERED).filter(({ share }, n) => n < 2 || share > LEAST_OFFERED);
}

const isLong = (text: string) => text.trim().split(/\s+/u).length >= FEWEST_WORDS;

/**
 * What a rule reads in a line, beside what lines like it ask: the same, several to be asked about, what is surely meant in its place, or
 * nothing where they are talk: “hôm qua em không làm giờ nào” asks for no deadline.
 * @param oneOfThem whether of several that the rule reads only one is meant
 * @param callsBot it is said to the bot, by its name
 */
export function weighed(
  text: string,
  answers: readonly Answer[],
  { asks, oneOfThem }: { asks: readonly string[]; oneOfThem?: boolean | undefined },
  callsBot = false,
): readonly string[] {
  const questions = questionsOf(answers);
  const sure = surelyMeant(questions, "outright");
  const meant = oneOfThem ? asks.find((intent) => sure?.alike.includes(intent)) : undefined;
  if (meant !== undefined) return [meant];
  const isKnown = asks.every((intent) => answers.some(({ alike }) => alike.includes(intent)));
  // What only others may ask, or was never learned, has what is left of one.
  const share = isKnown ? shareOf(answers, asks) : 1 - shareOf(answers);
  if (!isLong(text) || share >= DOUBTED) return asks;
  const isTalk = share < HARDLY_ASKED && shareOf(answers, NO_QUESTIONS) > RATHER_TALK;
  if (isTalk && !callsBot) return [];
  if (isKnown && share > MAY_ASK && share > CLEAR * shareOf(questions)) return asks;
  if (!isKnown) return guess(answers, { isDoubtful: false, isKnown: true, outright: true });
  if (sure && share < OVERRULED) return [sure.meaning];
  return [...new Set([...asks, ...questions.map(({ meaning }) => meaning)])].slice(
    0,
    Math.max(2, asks.length),
  );
}

/** @param meanings left out: all */
function shareOf(answers: readonly Answer[], meanings?: readonly string[]): number {
  const counts = ({ alike }: Answer) => !meanings || alike.some((meaning) => meanings.includes(meaning));
  return answers.reduce((sum, answer) => (counts(answer) ? sum + answer.share : sum), 0);
}
