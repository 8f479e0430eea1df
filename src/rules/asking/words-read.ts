import type { MatterId } from "../targets/matters.ts";
import { amountAt, clockFrom } from "./amounts-in.ts";
import type { Concept } from "./concepts.ts";
import { BEFORE_A_NAME, CALLED, isBeforeName, isVocative, nameAt } from "./names-in.ts";
import { periodAt, periodAtEnd } from "./periods-in.ts";
import { isMarked, phraseAt, type Said, type SpelledWord } from "./phrases-in.ts";
import type { QuestionContext } from "./question.ts";

/** What the words of a line say together. */
export interface WordsRead {
  said: Set<Said>;
  strange: number;
  /** What the first phrase says that says anything. */
  first?: readonly Said[];
  /** It ends in the name for one who is spoken to. */
  isToSomebody?: boolean;
  period?: string;
  duty?: MatterId;
  name?: string;
  isPerson?: boolean;
  clock?: string;
  code?: string;
}

/** A piece of a code; it is one only where a code is spoken of. */
const OF_A_CODE = /^[a-z\d]{4,16}$/iu;

/** Cuts a line into phrases, names, periods and amounts, and tells what they say. */
export function readWords(spelled: readonly SpelledWord[], context: QuestionContext): WordsRead {
  const read: WordsRead = { said: new Set(context.asksOfOthers ? ["mayAsk"] : []), strange: 0 };
  const words = spelled.map(({ word }) => word);
  const marked = isMarked(spelled.map(({ typed }) => typed.toLowerCase()));
  let before = 0; // where the last phrase began
  let isYet = false;
  let tomorrows = 0;
  for (let at = 0; at < words.length; ) {
    const isDue = at - before === 1 && isNameDue(words[before] ?? "", context);
    before = at;
    const unit = context.units?.at(words, at);
    const stop = spelled.findIndex(({ isAfterStop }, place) => place > at && isAfterStop);
    const phrase = isNow(spelled, at) ? NOW : phraseAt(stop < 0 ? words : words.slice(0, stop), at, marked);
    const period = unit ? 0 : periodAt(words, at, context.today);
    const mayName = at > 0 || context.asksOfOthers === true;
    const isCode = read.said.has("check") && !phrase && OF_A_CODE.test(spelled[at]?.typed ?? "");
    const person = unit || isCode || !mayName ? 0 : nameAt(spelled, at, { isDue, marked });
    if (unit) {
      read.said.add("named");
      read.name ??= unit.name;
      at += unit.length;
    } else if (person > 0) {
      read.said.add("person");
      read.isPerson ??= read.name === undefined;
      read.name ??= spelled
        .slice(at, at + person)
        .map(({ typed }) => typed)
        .join(" ");
      at += person;
      if (CALLED.test(words[at] ?? "")) read.said.add("ordinary");
    } else if (period > 0 && period >= (phrase?.length ?? 0)) {
      read.said.add("period");
      read.period ??= words.slice(at, at + period).join(" ");
      at += period;
    } else if (phrase) {
      read.isToSomebody ||= isVocative(spelled, at, phrase.length);
      const isTitle = read.isToSomebody || isBeforeName(spelled, at);
      for (const says of isTitle ? [] : phrase.says) read.said.add(says);
      if (!isTitle && !phrase.says.every((says) => CARRIES_NOTHING.has(says))) read.first ??= phrase.says;
      if (phrase.says.includes("unfinished")) isYet = true;
      else if (!isTitle && !phrase.says.every((says) => CARRIES_NOTHING.has(says))) isYet = false;
      read.duty ??= dutyOf(phrase.says);
      at += phrase.length;
    } else if (isCode) {
      read.code = `${read.code ?? ""}${spelled[at]?.typed ?? ""}`;
      at++;
    } else {
      const amount = amountAt(words, at);
      if (amount) read.said.add(amount);
      if (amount === "clock") read.clock ??= clockFrom(words, at);
      if (TOMORROW.test(words[at] ?? "")) tomorrows++;
      // “ghi nhầm rồi, 2 tiếng thôi chứ không phải 3”
      else if (!amount && !(read.said.has("misLogged") && /^\d{1,2}$/u.test(words[at] ?? "")))
        read.strange += /^\d/u.test(words[at] ?? "") ? STRANGE_NUMBER : 1;
      at++;
    }
  }
  if (OF_FIGURES.some((concept) => read.said.has(concept))) read.period ??= periodAtEnd(words);
  if (read.period) read.said.add("period");
  if (isYet) read.said.add("yet");
  else if (read.said.has("wonders") && !words.slice(-2).includes("không")) read.said.add("how").add("method");
  if (!OF_DAYS_TO_COME.some((concept) => read.said.has(concept))) read.strange += tomorrows;
  return read;
}

/** “em kẹt đám giỗ”: who asks of themselves says “em” of themselves. */
function isNameDue(before: string, { asksOfOthers }: QuestionContext): boolean {
  return BEFORE_A_NAME.test(before) && (asksOfOthers === true || before !== "em");
}

const NOW = { length: 1, says: ["filler"] } satisfies ReturnType<typeof phraseAt>;

/** “…, giờ làm sao?”: “giờ” at the beginning of a clause is “now”, unless it is said whose hours or which. */
function isNow(words: readonly SpelledWord[], at: number): boolean {
  const [word, next] = [words[at], words[at + 1]?.word ?? ""];
  if (!word || !(at === 0 || word.isAfterStop) || !/^gi[oờ]$/u.test(word.word)) return false;
  return /^(?:em|mình|tôi|tui|chị|anh|cô|chú|tính|thì|sao|phải|phai|muốn|muon|viết|viet|vô|còn|con|ghi|bấm)$/u.test(
    next,
  );
}

/** A number of nothing known is stranger than a slip. */
const STRANGE_NUMBER = 2;

/** Only of what people are called to one asks “mai …”. */
const OF_DAYS_TO_COME: readonly Concept[] = ["meeting", "calledTo", "whoCame", "deadline"];
const TOMORROW = /^(?:mai|mốt|mot)$/u;

/** Behind “chưa”, these leave it the last word. */
const CARRIES_NOTHING: ReadonlySet<Said> = new Set(["filler", "bot", "self"]);

/** Duties that people ask about by words of their own; a duty without such words is asked about by its command. */
const DUTY_CONCEPTS: readonly (readonly [Concept, MatterId])[] = [
  ["hours", "D1"],
  ["pledge", "D8"],
  ["review", "D9"],
  ["gathering", "D2"],
  ["shirt", "D5"],
  ["model", "U1"],
  ["discussed", "U2"],
  ["together", "U3"],
  ["supervised", "U4"],
  ["report", "U5"],
  ["work", "D3"],
];

function dutyOf(says: readonly Said[]): MatterId | undefined {
  return DUTY_CONCEPTS.find(([concept]) => says.includes(concept))?.[1];
}

/** Figures are of a period; what is said of other things may end in any “năm”. */
const OF_FIGURES: readonly Concept[] = ["state", "progress", "excel", "card"];
