import type { Answer } from "./answers.ts";

/** Meanings of a line that no rule reads: one that is sure enough to be answered, two or three to be offered, or none. */
export type Guess = readonly string[];

/** How a line is said, as far as it says how surely it asks. */
export interface Manner {
  /** It holds what is rather told than asked: an amount, life beside the work, hardly a word that is known. */
  readonly isDoubtful: boolean;
  /** It wishes or asks by how it is made; `bot`: of the bot, by its name. */
  readonly outright: "bot" | boolean;
}

/** Of lines by voices that nothing was learned from and that are so sure, 97 of a hundred come to the right answer; of talk four of a thousand are so sure. */
const SURE = { doubtful: 0.92, else: 0.82 };
/** That it asks anything at all: one of fifty such lines is talk where it asks by how it is made, or names life beside the work and asks all the same. */
const ASKED = { bot: 0.15, outright: 0.4, doubtful: 0.4, else: 0.55 };
const OFFERED = 3;
/** A third button is worth its place from here on. */
const LEAST_OFFERED = 0.02;
/** What is no question: talk, and what somebody tells of deeds. */
export const TALK = "talk";
export const TOLD = "told";
const NO_QUESTIONS: readonly string[] = [TALK, TOLD];
/** What a rule reads counts by itself where lines like it ask that. With less the surest answer stands in its place, or it is asked about beside others. */
const BORNE_OUT = 0.55;
/** In a line of few words, which a rule knows whole, it need only be among what lines like it ask: “đơn vị nào chưa giám sát”. */
const BORNE_OUT_SHORT = 0.35;
const FEW_WORDS = 6;
/** Shorter lines are calls of a few fixed words: `menu`, “lịch đoàn tuần này”. */
const FEWEST_WORDS = 5;

/** @param answers of all meanings, the likeliest first */
export function guess(answers: readonly Answer[], { isDoubtful, outright }: Manner): Guess {
  const questions = questionsOf(answers);
  const sure = surelyMeant(questions, isDoubtful ? SURE.doubtful : SURE.else);
  if (sure) return [sure.meaning];
  const asks = outright ? ASKED.outright : isDoubtful ? ASKED.doubtful : ASKED.else;
  const isAsked = shareOf(questions) > (outright === "bot" ? ASKED.bot : asks);
  return isAsked ? offered(questions).map(({ meaning }) => meaning) : [];
}

const questionsOf = (answers: readonly Answer[]) =>
  answers.filter(({ meaning }) => !NO_QUESTIONS.includes(meaning));

/** The one answer that is meant, if one is. */
function surelyMeant([first]: readonly Answer[], sure = SURE.else): Answer | undefined {
  return first && first.share > sure ? first : undefined;
}

function offered(questions: readonly Answer[]): readonly Answer[] {
  return questions.slice(0, OFFERED).filter(({ share }, n) => n < 2 || share > LEAST_OFFERED);
}

const countOf = (text: string) => text.trim().split(/\s+/u).length;

/**
 * What a rule reads in a line, beside what lines like it ask: the same, what is surely meant in its place, several to be asked about, or
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
  const isKnown = asks.every((intent) => answers.some(({ alike }) => alike.includes(intent)));
  // What only others may ask, or was never learned, has what is left of one.
  const share = isKnown ? shareOf(answers, asks) : 1 - shareOf(answers);
  const isOne = asks.length === 1;
  if (isOne && share > (countOf(text) <= FEW_WORDS ? BORNE_OUT_SHORT : BORNE_OUT)) return asks;
  const sure = isOne || oneOfThem ? surelyMeant(questions) : undefined;
  if (sure) return [asks.find((intent) => sure.alike.includes(intent)) ?? sure.meaning];
  if (countOf(text) < FEWEST_WORDS) return asks;
  if (!callsBot && shareOf(questions) + (isKnown ? 0 : share) < ASKED.outright) return [];
  if (!isOne && !oneOfThem) return asks;
  const likely = questions.map(({ meaning }) => meaning);
  return [...new Set([...likely.slice(0, 2), ...asks, ...likely])].slice(0, OFFERED);
}

/** @param meanings left out: all */
function shareOf(answers: readonly Answer[], meanings?: readonly string[]): number {
  const counts = ({ alike }: Answer) => !meanings || alike.some((meaning) => meanings.includes(meaning));
  return answers.reduce((sum, answer) => (counts(answer) ? sum + answer.share : sum), 0);
}
