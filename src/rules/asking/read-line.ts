import type { Concept } from "./concepts.ts";
import { SUBJECTS } from "./groups.ts";
import { HOW_TO, type Intent } from "./intents.ts";
import {
  asksForDaysOff,
  isNotForTheBot,
  isSaidToSomebody,
  isSpokenTo,
  isThankedFor,
  isTold,
  isWish,
  looksAsked,
  namesAnAmount,
  tellsAnAmount,
} from "./manner-of-line.ts";
import { type Said, type SpelledWord, spelledWords } from "./phrases-in.ts";
import type { Question, QuestionContext } from "./question.ts";
import type { Rule } from "./rule.ts";
import { RULES } from "./rules.ts";
import { TOPICS } from "./topics.ts";
import { readWords, type WordsRead } from "./words-read.ts";

/** Longer lines are told, or passed on, not asked. */
const MOST_CHARACTERS = 160;
export const MOST_WORDS = 24;
/** Words that no group knows, in a line that is still surely a question; each may be a slip of the keys. */
const MOST_STRANGE = 1;
const ENOUGH_WORDS = 6;

/** The words of a line that may be said to the bot: neither long, nor to somebody else, nor passed on. */
export function wordsAsked(line: string): SpelledWord[] | undefined {
  if (line.length > MOST_CHARACTERS || line.includes("\n\n") || isNotForTheBot(line)) return undefined;
  const words = spelledWords(line);
  return words.length === 0 || words.length > MOST_WORDS ? undefined : words;
}

/**
 * Reads one line as a question; undefined where no rule and no topic fits.
 * @param thing what the words before it are about, if it names nothing itself: “họp tới, làm ở đâu”
 */
export function readLine(text: string, context: QuestionContext, thing?: Concept): Question | undefined {
  const line = text.normalize("NFC").trim();
  const words = wordsAsked(line);
  if (!words) return undefined;
  if (isThankedFor(line)) return { asks: ["thanks"] };
  const read = readWords(words, context);
  if (thing) read.said.add(thing);
  if (isSpokenTo(line)) read.said.add("spokenTo");
  if (asksForDaysOff(line, read)) return { asks: ["how-to", "invited"], oneOfThem: true, about: "awayAsked" };
  if (read.said.has("ordinary") || isTold(line, read.said)) return undefined;
  const rule = ruleFor(line, read, words.length);
  if (rule && OF_FIGURES.has(rule.asks[0]) && tellsAnAmount(line, read.said)) return undefined;
  const asks = rule?.asks ?? mayBeAsked(line, read, context);
  if (asks.length === 0) return undefined;
  return { asks, ...(rule && asks.length === 1 ? {} : { oneOfThem: true }), ...namedIn(read) };
}

/** What a question names beside what it asks. */
export function namedIn({
  said,
  period,
  duty,
  name,
  isPerson,
  clock,
  code,
}: WordsRead): Omit<Question, "asks"> {
  const about = HOW_TO.find((subject) => said.has(subject));
  return {
    ...(period ? { period } : {}),
    ...(duty ? { duty } : {}),
    ...(name ? { name } : {}),
    ...(isPerson ? { isPerson: true } : {}),
    ...(clock ? { clock } : {}),
    ...(code ? { code } : {}),
    ...(about ? { about } : {}),
  };
}

/** The first rule that fits. */
function ruleFor(line: string, read: WordsRead, count: number): Rule | undefined {
  const isAsked = looksAsked(line, read);
  return RULES.find(
    ({ asks: { length }, needs, not = [], exact, ofAnything }) =>
      needs.every((group) => group.some((concept) => read.said.has(concept))) &&
      !not.some((concept) => read.said.has(concept)) &&
      (ofAnything ||
        SUBJECTS.every((subject) => !read.said.has(subject) || needs.flat().includes(subject))) &&
      (exact && !(isAsked && length === 1) ? read.strange === 0 : isCovered(read.strange, count)),
  );
}

/** A short line must be known word by word, a longer one nearly so. */
function isCovered(strange: number, words: number): boolean {
  return strange === 0 || (strange <= MOST_STRANGE && words >= ENOUGH_WORDS);
}

/** What a line may ask that speaks of one thing of the program's, and is a question or a wish, but in words that no rule knows. */
function mayBeAsked(line: string, read: WordsRead, { asksOfOthers }: QuestionContext): readonly Intent[] {
  const { said, first, strange } = read;
  if (strange > spelledWords(line).length * MOST_STRANGE_SHARE || namesAnAmount(line)) return [];
  if (isSaidToSomebody(line, read) || NEVER_ASKED.some((concept) => said.has(concept))) return [];
  const topic = TOPICS.find(({ about }) => said.has(about));
  if (topic?.isEverydays ? strange > 0 || !(isWish(first) || said.has("bot")) : !looksAsked(line, read))
    return [];
  return (asksOfOthers ? topic?.head : topic?.own) ?? [];
}

const MOST_STRANGE_SHARE = 0.25;
const NEVER_ASKED: readonly Said[] = ["complaint", "thanks", "person", "gathering"];

/** Answered by figures, or by how to tell them. */
const OF_FIGURES = new Set<Intent>([
  "progress",
  "entries",
  "missing-own",
  "missing",
  "standing",
  "targets",
  "deadline",
  "hours",
  "how-hours",
  "help",
]);
