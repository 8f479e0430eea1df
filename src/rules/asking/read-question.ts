import { clausesOf, joinedClausesOf } from "./clauses.ts";
import type { Concept } from "./concepts.ts";
import { THINGS } from "./groups.ts";
import { inWords } from "./in-words.ts";
import type { Intent } from "./intents.ts";
import { asksSomething, isNotForTheBot, isOrder, looksAsked } from "./manner-of-line.ts";
import { spelledWords } from "./phrases-in.ts";
import type { Question, QuestionContext } from "./question.ts";
import { MOST_WORDS, readLine } from "./read-line.ts";
import { readWords, type WordsRead } from "./words-read.ts";

/** Reads a line as a question to the bot, or a wish of it; undefined for all other talk. */
export function readQuestion(text: string, context: QuestionContext): Question | undefined {
  const whole = readLine(text, context) ?? readLine(inWords(text) ?? "", context);
  if (text.length > LONGEST_STORY || text.includes("\n\n")) return whole;
  if (!whole)
    return (
      readClauses(clausesOf(text), context, thingBefore) ??
      readClauses(joinedClausesOf(text), context, thingBefore)
    );
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
function readClauses(
  clauses: readonly string[],
  context: QuestionContext,
  thing: (clauses: readonly string[], context: QuestionContext) => Concept | undefined = () => undefined,
): Question | undefined {
  if (isNotForTheBot(clauses.join(", "))) return undefined;
  const found = clauses.flatMap(
    (clause, n) => readClause(clause, context, thing(clauses.slice(0, n), context)) ?? [],
  );
  const asked = found.filter(({ asks: [intent] }) => intent !== "thanks" && intent !== "complaint");
  const [first, ...more] = asked.length > 0 ? asked : found;
  const asks = [...new Set([first, ...more].flatMap((each) => each?.asks ?? []))];
  if (!first || asks.length > MOST_ASKED) return undefined;
  return asks.length === 1 || more.length === 0
    ? first
    : Object.assign({}, ...more, first, { asks, oneOfThem: undefined });
}

/** Longer ones are told, or passed on. */
const LONGEST_STORY = 300;
const MOST_ASKED = 3;

/** @param thing what the clauses before it are about */
function readClause(clause: string, context: QuestionContext, thing?: Concept): Question | undefined {
  const words = spelledWords(clause);
  if (words.length < FEWEST_WORDS || words.length > MOST_WORDS) return undefined;
  const read = readWords(words, context);
  const isAsked = asksSomething(read.said) || isOrder(read) || looksAsked(clause, read);
  if (read.strange > 0 || !isAsked) return undefined;
  return readLine(clause, context, thingIn(read) ?? thing);
}

/** The nearest thing that the clauses before one speak of: “em có một sáng kiến về hồ sơ, gửi ở chỗ nào”. */
function thingBefore(clauses: readonly string[], context: QuestionContext): Concept | undefined {
  const things = clauses.map((clause) => thingIn(readWords(spelledWords(clause), context)));
  return things.findLast((thing) => thing !== undefined);
}

const thingIn = ({ said }: WordsRead): Concept | undefined => THINGS.find((thing) => said.has(thing));

/** One word asks nothing by itself. */
const FEWEST_WORDS = 2;
