import { entryOf } from "./entry-of.ts";
import { withoutMarks } from "./plain.ts";

/** The digits as words, with the spellings of speech, without their marks. */
const DIGITS: Readonly<Record<string, number>> = {
  mot: 1,
  hai: 2,
  ba: 3,
  bon: 4,
  tu: 4,
  nam: 5,
  lam: 5,
  nham: 5,
  sau: 6,
  bay: 7,
  tam: 8,
  chin: 9,
};

/** A digit in words: `hai`, `bẩy`. */
export const DIGIT_WORD = "(?:một|hai|ba|bốn|tư|năm|sáu|bảy|bẩy|tám|chín)";
/** As the last digit of a number: `hai mươi mốt`, `mười lăm`. */
const LAST = `(?:mốt|lăm|nhăm|${DIGIT_WORD})`;
/** `mười lăm`, `hai mươi`, `ba chục`, `2 chục`, `hai lăm`. “mươi” alone is about ten. */
const TENS = `(?:mười(?: ${LAST})?|${DIGIT_WORD} mươi(?: ${LAST})?|(?:${DIGIT_WORD}|[1-9]) chục(?: ${LAST})?|${DIGIT_WORD} (?:mốt|lăm|nhăm|tư))`;
/** `một trăm`, `trăm hai mươi`, `hai trăm lẻ năm`, `trăm rưỡi` (150); “trăm hai” may be 102 or 120 and is none. */
const HUNDREDS = `(?:${DIGIT_WORD} )?trăm(?: (?:lẻ|linh) ${LAST}| ${TENS}| %ruoi$)?`;

/** The source of a pattern for a number from 10 on in words. */
export const LARGE_COUNT = `(?:${HUNDREDS}|${TENS})`;

/** The source of a pattern that captures a count in digits (`2`, `1,5`) or in words up to 999 (`hai mươi lăm`). */
export const COUNT = `(${LARGE_COUNT}|\\d{1,9}(?:[.,]\\d{1,9})?|${DIGIT_WORD})`;

/** The value of what {@link COUNT} captured. */
export function countOf(text: string): number {
  if (/^[\d.,]+$/.test(text)) return Number(text.replace(",", "."));
  let [total, last] = [0, 0];
  for (const word of withoutMarks(text).split(/ +/)) {
    if (word === "tram") [total, last] = [total + (last || 1) * 100, 0];
    else if (word === "muoi" || word === "chuc") [total, last] = [total + (last || 1) * 10, 0];
    else if (word === "ruoi") total += 50;
    // “hai lăm” is twenty-five.
    else if (word !== "le" && word !== "linh") last = last * 10 + (entryOf(DIGITS, word) ?? Number(word));
  }
  return total + last;
}
