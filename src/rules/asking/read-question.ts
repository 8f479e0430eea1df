import { clausesOf, joinedClausesOf } from "./clauses.ts";
import { SUBJECTS } from "./groups.ts";
import { inWords } from "./in-words.ts";
import { HOW_TO, type Intent } from "./intents.ts";
import type { LikelyLine } from "./likely-intents.ts";
import {
  asksSomething,
  isNotForTheBot,
  isOrder,
  isSaidToSomebody,
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
const MOST_WORDS = 24;
/** Words that no group knows, in a line that is still surely a question; each may be a slip of the keys. */
const MOST_STRANGE = 1;
const ENOUGH_WORDS = 6;

/** Reads a line as a question to the bot, or a wish of it; undefined for all other talk. */
export function readQuestion(text: string, context: QuestionContext): Question | undefined {
  const whole = readLine(text, context) ?? readLine(inWords(text) ?? "", context);
  if (text.length > LONGEST_STORY || text.includes("\n\n")) return whole;
  if (!whole) return readClauses(joinedClausesOf(text), context);
  // What a clause asks by itself is not mixed with the words of the others.
  const clauses = clausesOf(text).filter((clause) => spelledWords(clause).length >= WHOLE_BY_ITSELF);
  const part = readClauses(clauses, context);
  return part?.duty && mixes(whole.asks[0], part.asks) ? part : whole;
}

/** Whether a line read as a whole is something else than what its clauses ask; “ghi lộn rồi, xóa …” is one wish. */
function mixes(whole: Intent | undefined, parts: readonly Intent[]): boolean {
  if (whole === undefined || WRONG_AND_REMEDY.has(whole)) return false;
  return !(parts.length === 1 && parts.includes(whole));
}

const WRONG_AND_REMEDY = new Set<Intent>([
  "fix-entry",
  "undo-entry",
  "change-pledge",
  "change-review",
  "how-undo",
  "fix-row",
  "apps",
]);

/** “sửa sao” lacks what it is about. */
const WHOLE_BY_ITSELF = 4;

/**
 * A question with a story around it: each clause is read by itself, and must be known word by word, since the story may say
 * anything. Of two that ask for different things both are meant.
 */
function readClauses(clauses: readonly string[], context: QuestionContext): Question | undefined {
  if (isNotForTheBot(clauses.join(", "))) return undefined;
  const found = clauses.flatMap((clause) => readClause(clause, context) ?? []);
  const asked = found.filter(({ asks: [intent] }) => intent !== "thanks" && intent !== "complaint");
  const [first, ...more] = asked.length > 0 ? asked : found;
  const asks = [...new Set([first, ...more].flatMap((each) => each?.asks ?? []))];
  if (!first || asks.length > MOST_ASKED) return undefined;
  return asks.length === 1 ? first : Object.assign({}, ...more, first, { asks });
}

/** Longer ones are told, or passed on. */
const LONGEST_STORY = 300;
const MOST_ASKED = 3;
function readClause(clause: string, context: QuestionContext): Question | undefined {
  const words = spelledWords(clause);
  if (words.length < FEWEST_WORDS || words.length > MOST_WORDS) return undefined;
  const read = readWords(words, context);
  const isAsked = asksSomething(read.said) || isOrder(read) || looksAsked(clause, read);
  if (read.strange > 0 || !isAsked) return undefined;
  return readLine(clause, context);
}

/** One word asks nothing by itself. */
const FEWEST_WORDS = 2;

/**
 * Reads a line that no rule knows by what it is like.
 * @param likely what it may ask, of a line with such a share of words that no group knows: one intent where that is sure enough,
 * several that it may be, or none
 */
export function readLikely(
  text: string,
  context: QuestionContext,
  likely: (line: LikelyLine, strange: number) => readonly Intent[],
): Question | undefined {
  const line = text.normalize("NFC").trim();
  const words = wordsAsked(line);
  const read = words && readWords(words, context);
  if (!read || read.said.has("ordinary")) return undefined;
  const asks = likely(
    { text: line, asksOfOthers: context.asksOfOthers === true },
    read.strange / words.length,
  );
  if (asks.length === 0) return undefined;
  const { isPerson, name, ...named } = namedIn(read);
  // Of a line that is half understood any word in small letters may look like somebody's name.
  const isNamed = name !== undefined && (!isPerson || /^\p{Lu}/u.test(name));
  return { asks, ...named, ...(isNamed ? { name, ...(isPerson ? { isPerson } : {}) } : {}) };
}

/** The words of a line that may be said to the bot: neither long, nor to somebody else, nor passed on. */
function wordsAsked(line: string): SpelledWord[] | undefined {
  if (line.length > MOST_CHARACTERS || line.includes("\n\n") || isNotForTheBot(line)) return undefined;
  const words = spelledWords(line);
  return words.length === 0 || words.length > MOST_WORDS ? undefined : words;
}

function readLine(text: string, context: QuestionContext): Question | undefined {
  const line = text.normalize("NFC").trim();
  const words = wordsAsked(line);
  if (!words) return undefined;
  if (isThankedFor(line)) return { asks: ["thanks"] };
  const read = readWords(words, context);
  if (read.said.has("ordinary") || isTold(line, read.said)) return undefined;
  const rule = ruleFor(line, read, words.length);
  if (rule && OF_FIGURES.has(rule.asks[0]) && tellsAnAmount(line, read.said)) return undefined;
  const asks = rule?.asks ?? mayBeAsked(line, read, context);
  return asks.length === 0 ? undefined : { asks, ...namedIn(read) };
}

/** What a question names beside what it asks. */
function namedIn({ said, period, duty, name, isPerson, clock, code }: WordsRead): Omit<Question, "asks"> {
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
