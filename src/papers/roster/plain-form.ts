import { plain } from "../../rules/reading/words/plain.ts";

/** Marks that turn the direction of writing: they show something else than what is there. */
const BIDI = /[\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;

export function turnsWriting(text: string): boolean {
  return text.search(BIDI) >= 0;
}

/** Tidies text: composed (NFC), without invisible characters and stray spaces. */
export function tidy(text: string): string {
  return text
    .normalize("NFC")
    .replace(/[\u200b-\u200f\u2060\ufeff\u00ad]/g, "")
    .replace(BIDI, "")
    .replace(/\s+/g, " ")
    .trim();
}

/** The form in which spellings of a sheet, a header or a level are compared: plain, without punctuation. */
export function plainForm(text: string): string {
  return plain(text)
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}
