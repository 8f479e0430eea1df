import { plain } from "../../rules/reading/words/plain.ts";
import type { Option } from "../message/outgoing.ts";

/**
 * The option that typed words mean: by exact label, by label without diacritics if only one fits, or by number. A label
 * that is itself a number (`3`) wins over the third place. Undefined when none or several fit.
 */
export function pickTyped(options: readonly Option[], text: string): Option | undefined {
  const alike = optionsNamed(options, text);
  if (alike.length > 0) return alike.length === 1 ? alike[0] : undefined;
  const place = placeTyped(text);
  const placed = place === undefined ? undefined : options[place - 1];
  return placed?.byWords ? undefined : placed;
}

/** A bare number; one with a sign in front is no place of any list. */
export function placeTyped(text: string): number | undefined {
  const digits = /^[^\p{L}\p{N}+−–-]*(\d{1,3})[^\p{L}\p{N}]*$/u.exec(text.trim())?.[1];
  return digits === undefined ? undefined : Number(digits);
}

/**
 * As {@link pickTyped}, but more freely for a single answer: also the first words of only one label (`Đúng` for “Đúng,
 * ghi giúp mình”), or a plain yes or no where the options are `yes` and `no`.
 */
export function pickSaid(options: readonly Option[], text: string): Option | undefined {
  const typed = pickTyped(options, text);
  const wanted = letters(text);
  if (typed || !/\p{L}/u.test(wanted) || optionsNamed(options, text).length > 0) return typed;
  const meant = YES.has(wanted) ? "yes" : NO.has(wanted) ? "no" : undefined;
  const plainly = options.find((option) => option.value === meant);
  if (plainly) return plainly;
  const begun = options.filter((option) => letters(option.label).startsWith(`${wanted} `));
  return begun.length === 1 ? begun[0] : undefined;
}

/** How people say yes and no, without diacritics. */
const YES = new Set([
  "co",
  "co a",
  "u",
  "uh",
  "uhm",
  "da",
  "da co",
  "vang",
  "vang a",
  "ok",
  "oke",
  "duoc",
  "dong y",
  "yes",
]);
const NO = new Set([
  "khong",
  "khong a",
  "ko",
  "k",
  "hong",
  "hok",
  "thoi",
  "da thoi",
  "da khong",
  "khong dong y",
  "no",
]);

/** As {@link pickTyped}, but a number is never a place in the list, because it may be the answer itself. */
export function pickNamed(options: readonly Option[], text: string): Option | undefined {
  const alike = optionsNamed(options, text);
  return alike.length === 1 ? alike[0] : undefined;
}

function optionsNamed(options: readonly Option[], text: string): Option[] {
  const typed = text.normalize("NFC").trim().toLowerCase();
  const exact = options.filter((option) => option.label.normalize("NFC").trim().toLowerCase() === typed);
  if (exact.length > 0) return exact;
  const wanted = letters(text);
  return wanted ? options.filter((option) => letters(option.label) === wanted) : [];
}

/** Keeps letters and digits only, without emoji, bullets and the dot of `2.`. */
export function letters(text: string): string {
  return plain(text)
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}
