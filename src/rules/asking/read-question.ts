import type { Day } from "../calendar/time.ts";
import type { DutyId } from "../duties/duties.ts";
import { parsePeriodPhrase } from "../reading/days/period-phrase.ts";
import { withoutMarks } from "../reading/words/plain.ts";
import { allFit, wordsOf } from "../reading/words/typed-words.ts";
import { type Concept, type Intent, RULES } from "./grammar.ts";
import { isMarked, phraseAt, type Said, type SpelledWord, spelledWords } from "./phrases-in.ts";

/** What a line asks of the bot. */
export interface Question {
  /** One when it is sure, two or three when it may be any of them. */
  readonly asks: readonly Intent[];
  /** The period that was named, as it was named: `tuần này`. */
  readonly period?: string;
  readonly duty?: DutyId;
  /** Whom or which unit it names, as typed. */
  readonly name?: string;
}

export interface QuestionContext {
  readonly today: Day;
  /** Names of units that the speaker may ask about. */
  readonly units?: readonly string[];
}

/** Longer lines are told, or passed on, not asked. */
const MOST_CHARACTERS = 160;
const MOST_WORDS = 24;
/** Words that no group knows, in a line that is still surely a question; each may be a slip of the keys. */
const MOST_STRANGE = 1;
const ENOUGH_WORDS = 6;
const LONGEST_PERIOD = 5;
const LONGEST_NAME = 4;

/** Calls to people: what follows is for them. */
const TO_OTHERS =
  /(?:^|\s)(?:mọi người|moi nguoi|cả nhà|ca nha|các bạn|cac ban|mấy bạn|may ban|anh em|các đồng chí|cac dong chi|mấy đứa|mn|ae|bà con|ba con|mấy ní|mấy ông|mấy bà)\s+(?:ơi|oi|ui|ới)(?!\p{L})|@\p{L}/iu;

/** Reads a line as a question to the bot, or a wish of it; undefined for all other talk. */
export function readQuestion(text: string, context: QuestionContext): Question | undefined {
  const line = text.normalize("NFC").trim();
  if (line.length > MOST_CHARACTERS || line.includes("\n\n") || TO_OTHERS.test(line)) return undefined;
  if (/https?:|www\./iu.test(line)) return undefined;
  const words = spelledWords(line);
  if (words.length === 0 || words.length > MOST_WORDS) return undefined;
  const read = readWords(words, context);
  if (read.said.has("ordinary")) return undefined;
  const rule = RULES.find(
    ({ needs, not = [], exact }) =>
      needs.every((group) => group.some((concept) => read.said.has(concept))) &&
      !not.some((concept) => read.said.has(concept)) &&
      (exact ? read.strange === 0 : isCovered(read.strange, words.length)),
  );
  if (!rule || (OF_FIGURES.has(rule.asks[0]) && tellsAnAmount(line, read.said))) return undefined;
  return {
    asks: rule.asks,
    ...(read.period ? { period: read.period } : {}),
    ...(read.duty ? { duty: read.duty } : {}),
    ...(read.name ? { name: read.name } : {}),
  };
}

const AMOUNT = /\d\s*(?:tiếng|tieng|giờ|gio|h|phút|phut)(?!\p{L})/iu;
const ASKED_AT_THE_END =
  /(?:\?|(?<!\p{L})(?:chưa|chua|không|khong|hông|hong|ko|k|hả|ha|nhỉ|vậy|vay|sao|đâu|dau))[\s.!?]*(?:ạ|a|ad|bot|anh|chị|em)?[\s.!?]*$/iu;
const ASKING: readonly Concept[] = ["who", "howMany", "what", "when", "how"];

/** Answered by figures. */
const OF_FIGURES = new Set<Intent>(["progress", "missing-own", "missing", "standing", "deadline", "hours"]);

/** “hổm rày làm được 5 tiếng” tells hours; it asks only with a word that asks. */
function tellsAnAmount(line: string, said: ReadonlySet<Said>): boolean {
  return AMOUNT.test(line) && !ASKED_AT_THE_END.test(line) && !ASKING.some((concept) => said.has(concept));
}

/**
 * Whether words after a command's name, typed without its slash, can be what follows it: all of them known, or a name.
 * “tình hình An Khánh tháng trước”, unlike “tiến độ thi công chậm quá”.
 */
export function areArguments(text: string, context: QuestionContext): boolean {
  const words = spelledWords(text);
  if (words.length > MOST_ARGUMENTS || TO_OTHERS.test(text)) return false;
  const { said, strange } = readWords([BEFORE, ...words], context);
  return strange === 0 && !said.has("ordinary");
}

const MOST_ARGUMENTS = 8;
/** In place of the command, so that a capital begins a name. */
const BEFORE: SpelledWord = { word: "", typed: "", capital: false };

/** A short line must be known word by word, a longer one nearly so. */
function isCovered(strange: number, words: number): boolean {
  return strange === 0 || (strange <= MOST_STRANGE && words >= ENOUGH_WORDS);
}

interface WordsRead {
  said: Set<Said>;
  strange: number;
  period?: string;
  duty?: DutyId;
  name?: string;
}

function readWords(spelled: readonly SpelledWord[], context: QuestionContext): WordsRead {
  const read: WordsRead = { said: new Set(), strange: 0 };
  const words = spelled.map(({ word }) => word);
  const marked = isMarked(spelled.map(({ typed }) => typed.toLowerCase()));
  let before = 0; // where the last phrase began
  for (let at = 0; at < words.length; ) {
    const isDue = at - before === 1 && BEFORE_A_NAME.test(words[before] ?? "");
    before = at;
    const unit = unitAt(words, at, context.units ?? []);
    const phrase = phraseAt(words, at, marked);
    const period = unit ? 0 : periodAt(words, at, context.today);
    const person = unit ? 0 : nameAt(spelled, at, isDue);
    if (unit) {
      read.said.add("named");
      read.name ??= unit.name;
      at += unit.length;
    } else if (person > 0) {
      read.said.add("person");
      read.name ??= spelled
        .slice(at, at + person)
        .map(({ typed }) => typed)
        .join(" ");
      at += person;
    } else if (period > 0 && period >= (phrase?.length ?? 0)) {
      read.said.add("period");
      read.period ??= words.slice(at, at + period).join(" ");
      at += period;
    } else if (phrase) {
      for (const says of isVocative(words, at, phrase.length) ? [] : phrase.says) read.said.add(says);
      read.duty ??= dutyOf(phrase.says);
      at += phrase.length;
    } else {
      const amount = amountAt(words, at);
      if (amount) read.said.add(amount);
      else read.strange += /^\d/u.test(words[at] ?? "") ? MOST_STRANGE + 1 : 1;
      at++;
    }
  }
  return read;
}

/** “… sao rồi em”: whom one speaks to, and not oneself. */
function isVocative(words: readonly string[], at: number, length: number): boolean {
  return length === 1 && words[at] === "em" && at === words.length - 1 && at > 1;
}

/** Duties that people ask about by words of their own; a duty without such words is asked about by its command. */
const DUTY_CONCEPTS: readonly (readonly [Concept, DutyId])[] = [
  ["hours", "D1"],
  ["pledge", "D8"],
  ["review", "D9"],
];

function dutyOf(says: readonly Said[]): DutyId | undefined {
  return DUTY_CONCEPTS.find(([concept]) => says.includes(concept))?.[1];
}

/** How many words name a period here. */
function periodAt(words: readonly string[], at: number, today: Day): number {
  for (let length = Math.min(LONGEST_PERIOD, words.length - at); length > 0; length--) {
    const said = words.slice(at, at + length).join(" ");
    if (/^\d{1,3}$/u.test(said)) continue;
    if (parsePeriodPhrase(said, today) || /^(?:năm|nam) sau$/u.test(said)) return length;
  }
  return 0;
}

/** Words after which somebody is named: who is to be reminded, whose something is, and titles. */
const BEFORE_A_NAME = /^(?:nhắc|nhac|của|cua|chí|chi|bạn|ban|anh|chị|em|hối|giục)$/u;

/**
 * How many words name a person here: with a capital within the line, or in small letters where a name is due and no word of
 * the grammar stands.
 */
function nameAt(words: readonly SpelledWord[], at: number, isDue: boolean): number {
  let length = 0;
  while (length < LONGEST_NAME && at > 0) {
    const word = words[at + length];
    if (!word || /\d/u.test(word.word)) break;
    const isKnown =
      phraseAt(
        words.slice(at + length).map((each) => each.word),
        0,
      ) !== undefined;
    if (isKnown ? !(word.capital && (isDue || length > 0)) : !(word.capital || isDue)) break;
    length++;
  }
  return length;
}

const KIND_OF_UNIT = /^(?:chi|doan|co|so|phuong|xa|truong|quan|huyen|don|vi|thanh)$/u;

/** A unit by its name, whole or without the words for its kind: `khu vực 3` for “Chi đoàn khu vực 3”. */
function unitAt(
  words: readonly string[],
  at: number,
  units: readonly string[],
): { length: number; name: string } | undefined {
  for (const name of units) {
    const own = wordsOf(name);
    const kinds = own.findIndex((word) => !KIND_OF_UNIT.test(withoutMarks(word)));
    for (const said of [own, own.slice(Math.max(0, kinds))]) {
      if (said.length > 0 && allFit(words.slice(at, at + said.length), said))
        return { length: said.length, name };
    }
  }
  return undefined;
}

/** `8h`, `19h30`: when somebody wants to be reminded; `2 tuần`: for how long. */
function amountAt(words: readonly string[], at: number): "clock" | "filler" | undefined {
  const word = words[at] ?? "";
  const next = words[at + 1] ?? "";
  if (/^\d{1,2}(?:h|g|h\d{2}|g\d{2})$/u.test(word)) return "clock";
  if (!/^\d{1,2}$/u.test(word)) return undefined;
  if (/^(?:giờ|gio|h)$/u.test(next)) return "clock";
  return /^(?:tuần|tuan|ngày|ngay|tháng|thang|hôm|hom|bữa|bua|tiếng|tieng)$/u.test(next)
    ? "filler"
    : undefined;
}
