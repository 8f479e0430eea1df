import { plain } from "../../rules/reading/plain.ts";

/** Tidies text: composed (NFC), without invisible characters and stray spaces. */
export function tidy(text: string): string {
  return text
    .normalize("NFC")
    .replace(/[\u200b-\u200f\u2060\ufeff\u00ad]/g, "")
    .replace(/\s+/g, " ")
    .trim();
}

/** The form in which spellings of a sheet, a header or a level are compared: plain, without punctuation. */
export function plainForm(text: string): string {
  return plain(text)
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}
