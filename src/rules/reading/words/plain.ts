import { remembering } from "./remembering.ts";

/**
 * A text for comparing: NFC and NFD alike, without diacritics, đ as d, lower case, single spaces, no invisible
 * characters. Digits of other scripts and full-width forms are unchanged.
 */
export function plain(text: string): string {
  return withoutMarks(text.toLowerCase())
    .replaceAll(/[\u200b-\u200f\u2060\ufeff]/gu, "")
    .replaceAll(/\s+/gu, " ")
    .trim();
}

const WORDS_AT_HAND = 5000;

/** A text without diacritics, đ as d, nothing else changed. */
export const withoutMarks = remembering(WORDS_AT_HAND, (text) =>
  text
    .normalize("NFD")
    .replaceAll(/\p{Mn}/gu, "")
    .replaceAll("đ", "d")
    .replaceAll("Đ", "D")
    .normalize("NFC"),
);
