import type { Day } from "../calendar/time.ts";
import { LONGEST_PERIOD, parsePeriodPhrase } from "../reading/days/period-phrase.ts";
import { wordMadeBy } from "../reading/words/typed-keys.ts";
import type { MatterId } from "../targets/matters.ts";
import { type Concept, HOW_TO, type HowTo, type Intent, RULES, SUBJECTS, TOPICS, WISHES } from "./grammar.ts";
import { isMarked, phraseAt, type Said, type SpelledWord, spelledWords } from "./phrases-in.ts";
import type { UnitNames } from "./unit-names.ts";

/** What a line asks of the bot. */
export interface Question {
  /** One when it is sure, two or three when it may be any of them. */
  readonly asks: readonly Intent[];
  /** The period that was named, as it was named: `tuần này`. */
  readonly period?: string;
  readonly duty?: MatterId;
  /** Whom or which unit it names, as typed. */
  readonly name?: string;
  /** The name is somebody's. */
  readonly isPerson?: true;
  /** When somebody wants to be reminded, as typed: `8h`. */
  readonly clock?: string;
  /** The code of a paper, as typed. */
  readonly code?: string;
  /** What is asked how to do. */
  readonly about?: HowTo;
}

export interface QuestionContext {
  readonly today: Day;
  /** Names of units that the speaker may ask about. */
  readonly units?: UnitNames;
  /** The speaker may ask about others: a name may begin the line. */
  readonly asksOfOthers?: boolean;
}

/** Longer lines are told, or passed on, not asked. */
const MOST_CHARACTERS = 160;
const MOST_WORDS = 24;
/** Words that no group knows, in a line that is still surely a question; each may be a slip of the keys. */
const MOST_STRANGE = 1;
const ENOUGH_WORDS = 6;
const LONGEST_NAME = 4;

/** Calls to people: what follows is for them. */
const TO_OTHERS =
  /(?:^|\s)(?:mọi người|moi nguoi|cả nhà|ca nha|các bạn|cac ban|mấy bạn|may ban|anh em|các đồng chí|cac dong chi|mấy đứa|mn|ae|bà con|ba con|mấy ní|mấy ông|mấy bà)\s+(?:ơi|oi|ui|ới)(?!\p{L})|@\p{L}/iu;

/** Reads a line as a question to the bot, or a wish of it; undefined for all other talk. */
export function readQuestion(text: string, context: QuestionContext): Question | undefined {
  return readLine(text, context) ?? readLine(inWords(text), context);
}

/** A line typed in raw keys of Telex or VNI in the words that they would have made: `tuaanf nayf em conf thieeus gif`. */
function inWords(text: string): string {
  if (/[^\p{ASCII}]/u.test(text)) return "";
  let made = 0;
  const line = text.replaceAll(/[a-z][a-z\d]*/giu, (keys) => {
    const word = wordMadeBy(keys);
    if (word !== undefined) made++;
    return word ?? keys;
  });
  return made >= FEWEST_MADE ? line : "";
}

/** One such word may be a name or a slip. */
const FEWEST_MADE = 2;

function readLine(text: string, context: QuestionContext): Question | undefined {
  const line = text.normalize("NFC").trim();
  if (line.length > MOST_CHARACTERS || line.includes("\n\n") || TO_OTHERS.test(line)) return undefined;
  if (/https?:|www\./iu.test(line)) return undefined;
  if (CALLS_A_PERSON.test(line) || OF_THE_CLOCK.test(line)) return undefined;
  if (THANKED_FOR.test(line)) return { asks: ["thanks"] };
  const words = spelledWords(line);
  if (words.length === 0 || words.length > MOST_WORDS) return undefined;
  const read = readWords(words, context);
  if (read.said.has("ordinary")) return undefined;
  if (TOLD.test(line) && !ASKS.some((concept) => read.said.has(concept))) return undefined;
  const isAsked = looksAsked(line, read);
  const rule = RULES.find(
    ({ asks: { length }, needs, not = [], exact, ofAnything }) =>
      needs.every((group) => group.some((concept) => read.said.has(concept))) &&
      !not.some((concept) => read.said.has(concept)) &&
      (ofAnything ||
        SUBJECTS.every((subject) => !read.said.has(subject) || needs.flat().includes(subject))) &&
      (exact && !(isAsked && length === 1) ? read.strange === 0 : isCovered(read.strange, words.length)),
  );
  if (rule && OF_FIGURES.has(rule.asks[0]) && tellsAnAmount(line, read.said)) return undefined;
  const asks = rule?.asks ?? mayBeAsked(line, read, context);
  if (asks.length === 0) return undefined;
  const about = HOW_TO.find((subject) => read.said.has(subject));
  return {
    asks,
    ...(read.period ? { period: read.period } : {}),
    ...(read.duty ? { duty: read.duty } : {}),
    ...(read.name ? { name: read.name } : {}),
    ...(read.isPerson ? { isPerson: true } : {}),
    ...(read.clock ? { clock: read.clock } : {}),
    ...(read.code ? { code: read.code } : {}),
    ...(about ? { about } : {}),
  };
}

/** What a line may ask that speaks of one thing of the program's, and is a question or a wish, but in words that no rule knows. */
function mayBeAsked(line: string, read: WordsRead, { asksOfOthers }: QuestionContext): readonly Intent[] {
  const { said, first, strange, isToSomebody } = read;
  if (strange > spelledWords(line).length * MOST_STRANGE_SHARE || AMOUNT.test(line)) return [];
  if (isToSomebody || TO_A_PERSON.test(line) || NEVER_ASKED.some((concept) => said.has(concept))) return [];
  const topic = TOPICS.find(({ about }) => said.has(about));
  if (topic?.isEverydays ? strange > 0 || !(isWish(first) || said.has("bot")) : !looksAsked(line, read))
    return [];
  return (asksOfOthers ? topic?.head : topic?.own) ?? [];
}

const ASKING: readonly Concept[] = ["who", "howMany", "what", "when", "how"];

/** “chị ơi …”, “chị Lan ơi …” */
const CALLS_A_PERSON = /^(?:dạ )?(?:anh|chị|cô|chú|bác|sếp)(?: \p{L}+)? ơi(?!\p{L})/iu;
/** “cảm ơn bot đã nhắc em”: what somebody is thanked for is wished no more. With a number or a comma something else follows. */
const THANKED_FOR =
  /^(?:(?:dạ|ok) )?(?:cảm ơn|cám ơn|cam on|tks|thanks)(?: (?:bot|ad|admin|bạn|ban|em|anh|chị|chi|nhiều|nhieu|nha|nhé|nhe))* (?:(?:vì|vi|do|đã|da|có|co|luôn) )*(?:nhắc|nhac|giúp|giup|ghi|báo|bao|gửi|gui|hướng dẫn|huong dan|trả lời|tra loi|hỗ trợ|ho tro)(?: [^\d,?:;]+)?[.! ]*$/iu;

/** “mấy giờ rồi bot?”: the time of day, not somebody's hours. */
const OF_THE_CLOCK =
  /^(?:(?:dạ|bot|ad|ơi|cho hỏi|bây giờ|bay gio|giờ|gio) )*(?:mấy|may) (?:giờ|gio) (?:rồi|roi|r)(?: (?:bot|ad|ơi|vậy|vay|nhỉ|nhi|ha|ta|em|ạ))*[?!. ]*$/iu;

/** “em gửi giấy mời rồi”: what was done. */
const TOLD =
  /^(?:dạ )?(?:em|mình|tôi|tui|anh|chị) .*(?<!\p{L})(?:rồi|rùi)(?: (?:nha|nhé|á|ạ|đó|nghen|anh|chị))*[\s.!]*$/iu;
/** With these, a line that ends in “rồi” asks or wishes all the same. */
const ASKS: readonly Concept[] = [...ASKING, "howOften", "entries", "state", "progress", "where", "unfinished", "lack", "misLogged", "fix", "undo", "undoIt", "remind", "stop", "still", "late", "deadline", "newPhone", "complaint", "thanks"]; // biome-ignore format: a list of names

/** A question or a wish to the bot: one of its words may be strange, whatever it asks. */
function looksAsked(line: string, { said, first, isToSomebody }: WordsRead): boolean {
  if (isToSomebody || TO_A_PERSON.test(line)) return false;
  return said.has("bot") || ASKED_AT_THE_END.test(line) || isWish(first);
}

const isWish = (first: readonly Said[] = []) =>
  WISHES.some((concept) => first.includes(concept)) && !first.includes("read");

const MOST_STRANGE_SHARE = 0.25;
const NEVER_ASKED: readonly Said[] = ["complaint", "thanks", "person", "gathering"];
/** Who is spoken to, and is not the bot. */
const TO_A_PERSON =
  /(?<!\p{L})(?:anh|chị|chi|cô|co|chú|chu|bác|bac|sếp|sep|mọi người|moi nguoi)(?: (?:ơi|oi|ạ|a|nha|nhé|nhe))?[\s.?!]*$|(?<!\p{L})(?:anh|chị|cô|chú|bác|sếp) ơi(?!\p{L})/iu;

const AMOUNT = /\d\s*(?:tiếng|tieng|giờ|gio|h|phút|phut)(?!\p{L})/iu;
const ASKED_AT_THE_END =
  /(?:\?|(?<!\p{L})(?:chưa|chua|không|khong|hông|hong|ko|k|hả|ha|nhỉ|vậy|vay|sao|đâu|dau))[\s.!?]*(?:ạ|a|ad|bot|anh|chị|em)?[\s.!?]*$/iu;

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
  return strange === 0 && !said.has("ordinary") && !said.has("meeting");
}

const MOST_ARGUMENTS = 8;
/** In place of the command, so that a capital begins a name. */
const BEFORE: SpelledWord = { word: "", typed: "", capital: false, isAfterStop: false };

/** A short line must be known word by word, a longer one nearly so. */
function isCovered(strange: number, words: number): boolean {
  return strange === 0 || (strange <= MOST_STRANGE && words >= ENOUGH_WORDS);
}

interface WordsRead {
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

function readWords(spelled: readonly SpelledWord[], context: QuestionContext): WordsRead {
  const read: WordsRead = { said: new Set(context.asksOfOthers ? ["mayAsk"] : []), strange: 0 };
  const words = spelled.map(({ word }) => word);
  const marked = isMarked(spelled.map(({ typed }) => typed.toLowerCase()));
  let before = 0; // where the last phrase began
  let isYet = false;
  let tomorrows = 0;
  for (let at = 0; at < words.length; ) {
    const isDue = at - before === 1 && BEFORE_A_NAME.test(words[before] ?? "");
    before = at;
    const unit = context.units?.at(words, at);
    const stop = spelled.findIndex(({ isAfterStop }, place) => place > at && isAfterStop);
    const phrase = phraseAt(stop < 0 ? words : words.slice(0, stop), at, marked);
    const period = unit ? 0 : periodAt(words, at, context.today);
    const mayName = at > 0 || context.asksOfOthers === true;
    const isCode = read.said.has("check") && !phrase && OF_A_CODE.test(spelled[at]?.typed ?? "");
    const person = unit || isCode || !mayName ? 0 : nameAt(spelled, at, isDue);
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
      read.isToSomebody ||= isVocative(words, at, phrase.length);
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
        read.strange += /^\d/u.test(words[at] ?? "") ? MOST_STRANGE + 1 : 1;
      at++;
    }
  }
  if (isYet) read.said.add("yet");
  if (!OF_DAYS_TO_COME.some((concept) => read.said.has(concept))) read.strange += tomorrows;
  return read;
}

/** Only of what people are called to one asks “mai …”. */
const OF_DAYS_TO_COME: readonly Concept[] = ["meeting", "calledTo", "whoCame", "deadline"];
const TOMORROW = /^(?:mai|mốt|mot)$/u;

/** Behind “chưa”, these leave it the last word. */
const CARRIES_NOTHING: ReadonlySet<Said> = new Set(["filler", "bot", "self"]);

/** “… sao rồi em”: whom one speaks to, and not oneself. */
function isVocative(words: readonly string[], at: number, length: number): boolean {
  const isLast = length === 1 && words[at] === "em" && at === words.length - 1 && at > 1;
  return isLast && !ONE_TAKES.test(words[at - 1] ?? "");
}

/** “sao bot không nhắc em”: who is reminded is no vocative. */
const ONE_TAKES = /^(?:nhắc|nhac|của|cua|hối|giục)$/u;

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

/** “em Vy nộp chưa”: whose title it is, and not oneself. */
function isBeforeName(words: readonly SpelledWord[], at: number): boolean {
  return words[at]?.word === "em" && words[at + 1]?.capital === true && nameAt(words, at + 1, false) > 0;
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

/** “Cường ơi”: what is said is for them. */
const CALLED = /^(?:ơi|oi|ới|ui)$/u;

/** Words after which somebody is named: who is to be reminded, whose something is, and titles. */
const BEFORE_A_NAME = /^(?:nhắc|nhac|của|cua|chí|chi|bạn|ban|anh|chị|em|hối|giục)$/u;

/**
 * How many words name a person here: with a capital within the line, or in small letters where a name is due and no word of
 * the grammar stands.
 */
function nameAt(words: readonly SpelledWord[], at: number, isDue: boolean): number {
  let length = 0;
  while (length < LONGEST_NAME) {
    const word = words[at + length];
    if (!word || /\d/u.test(word.word)) break;
    const known = phraseAt(
      words.slice(at + length).map((each) => each.word),
      0,
    );
    // “Minh Khang nộp chưa”: two capitals are a name, though “minh” is a word
    if (length === 0 && known?.length === 1 && word.capital && startsName(words[at + 1])) {
      length++;
      continue;
    }
    if (known ? !(word.capital && (isDue || length > 0)) : !(word.capital || isDue)) break;
    length++;
  }
  return length;
}

/** A word with a capital that the grammar does not know. */
function startsName(word: SpelledWord | undefined): boolean {
  return word?.capital === true && phraseAt([word.word], 0) === undefined;
}

const OF_A_CLOCK = /^(?:giờ|gio|h|\d{2}|phút|phut|rưỡi|ruoi|sáng|sang|trưa|trua|chiều|chieu|tối|toi)$/u;

/** A time of the clock with what belongs to it, as typed: `7 giờ tối`. */
function clockFrom(words: readonly string[], at: number): string {
  const end = words.findIndex((word, place) => place > at && !OF_A_CLOCK.test(word));
  return words.slice(at, end < 0 ? undefined : end).join(" ");
}

/** `8h`, `19h30`: when somebody wants to be reminded; `2 tuần`: for how long. */
function amountAt(words: readonly string[], at: number): "clock" | "filler" | undefined {
  const word = words[at] ?? "";
  const next = words[at + 1] ?? "";
  if (/^\d{1,2}(?:h|g|h\d{2}|g\d{2})$/u.test(word)) return "clock";
  // `1,5 tiếng`, `1 tiếng rưỡi`
  if (/^\d{1,2}$/u.test(next) && /^ti[eế]ng$/u.test(words[at + 2] ?? "")) return "filler";
  if (/^r[uư][oỡ]i$/u.test(word) && /^ti[eế]ng$/u.test(words[at - 1] ?? "")) return "filler";
  if (!/^\d{1,2}$/u.test(word)) return undefined;
  if (/^(?:giờ|gio|h|rưỡi|ruoi)$/u.test(next)) return "clock";
  return /^(?:số|so|nick|máy|may|lần|lan|tuần|tuan|ngày|ngay|tháng|thang|hôm|hom|bữa|bua|tiếng|tieng)$/u.test(
    next,
  )
    ? "filler"
    : undefined;
}
