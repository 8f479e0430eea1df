import { phraseAt, type SpelledWord } from "./phrases-in.ts";

const LONGEST_NAME = 4;

/** “Cường ơi”: what is said is for them. */
export const CALLED = /^(?:ơi|oi|ới|ui)$/u;

/** Words after which somebody is named: who is to be reminded, whose something is, and titles. */
export const BEFORE_A_NAME = /^(?:nhắc|nhac|của|cua|chí|chi|bạn|ban|anh|chị|em|hối|giục)$/u;

/**
 * How many words name a person here: with a capital within the line, or in small letters where a name is due and no word of
 * the grammar stands.
 * @param marked the line is typed with its marks: “Dung đăng ký chưa” is of Dung, and no “dùng”
 */
export function nameAt(
  words: readonly SpelledWord[],
  at: number,
  { isDue, marked }: { isDue: boolean; marked: boolean },
): number {
  let length = 0;
  while (length < LONGEST_NAME) {
    const word = words[at + length];
    if (!word || /\d/u.test(word.word)) break;
    const known = phraseAt(
      words.slice(at + length).map((each) => each.word),
      0,
      marked,
    );
    // “Minh Khang nộp chưa”: two capitals are a name, though “minh” is a word
    if (length === 0 && known?.length === 1 && word.capital && startsName(words[at + 1])) {
      length++;
      continue;
    }
    // “nhắc Vy đặt bánh”: after a capital the name goes on in capitals only
    const begins = words[at]?.capital === true && length > 0;
    if (known ? !(word.capital && (isDue || length > 0)) : !(word.capital || (isDue && !begins))) break;
    length++;
  }
  return length;
}

/** A word with a capital that the grammar does not know. */
function startsName(word: SpelledWord | undefined): boolean {
  return word?.capital === true && phraseAt([word.word], 0) === undefined;
}

/** “… sao rồi em”: whom one speaks to, and not oneself. */
export function isVocative(words: readonly SpelledWord[], at: number, length: number): boolean {
  const isLast = length === 1 && words[at]?.word === "em" && at === words.length - 1 && at > 1;
  return isLast && !words[at]?.isServed && !ONE_TAKES.test(words[at - 1]?.word ?? "");
}

/** “sao bot không nhắc em”: who is reminded is no vocative. */
const ONE_TAKES = /^(?:nhắc|nhac|của|cua|hối|giục|giúp|giup|cho|hộ)$/u;

/** “em Vy nộp chưa”: whose title it is, and not oneself. */
export function isBeforeName(words: readonly SpelledWord[], at: number): boolean {
  return (
    words[at]?.word === "em" &&
    words[at + 1]?.capital === true &&
    nameAt(words, at + 1, { isDue: false, marked: false }) > 0
  );
}
