import { plain } from "./words/plain.ts";

const collator = new Intl.Collator("vi");

/** Hyphens and apostrophes separate words: Ngọc-Ánh is Ngọc Ánh, Y’Đam is Y Đam. */
const JOINTS = /[\p{Pd}'’‘ʼ`´]/gu;

/** Orders people as a Vietnamese list does: by given name (the last word), then by the rest. */
export function compareNames(a: string, b: string): number {
  return compareParts(parts(a), parts(b));
}

/** Sorts by {@link compareNames}; each name is taken apart once, where comparing a city's people does it thirty times. */
export function sortedByName<T>(all: readonly T[], nameOf: (one: T) => string): T[] {
  return all
    .map((one) => ({ one, name: parts(nameOf(one)) }))
    .sort((a, b) => compareParts(a.name, b.name))
    .map(({ one }) => one);
}

/**
 * Whether every word of the query begins a word of the name, ignoring diacritics, hyphens, apostrophes and case. An
 * empty query finds nobody.
 */
export function matchesName(name: string, query: string): boolean {
  return matchOfName(nameWords(name), nameWords(query)) !== undefined;
}

/**
 * How surely a query means a name: `whole` when its words are words of the name (as written, or without any
 * diacritics), `alike` when only some diacritics differ, `begun` when they only begin words of it (`Hoa` for Hoàng).
 */
export type NameMatch = "whole" | "alike" | "begun";

/** A name, or what was typed for one, taken apart once: its words without diacritics, and as they are written. */
export interface NameWords {
  readonly plain: readonly string[];
  readonly written: readonly string[];
  /** Typed without any diacritics. */
  readonly unmarked: boolean;
}

export function nameWords(text: string): NameWords {
  return {
    plain: wordsOf(plain(text)),
    written: wordsOf(text.normalize("NFC").toLowerCase()),
    unmarked: /^\p{ASCII}*$/u.test(text),
  };
}

/** How the words of a query mean a name; nothing when they do not. An empty query means nobody. */
export function matchOfName(name: NameWords, query: NameWords): NameMatch | undefined {
  const isBegun = query.plain.every((part) => name.plain.some((word) => word.startsWith(part)));
  if (query.plain.length === 0 || !isBegun) return undefined;
  if (query.written.every((part) => name.written.includes(part))) return "whole";
  if (!query.plain.every((part) => name.plain.includes(part))) return "begun";
  return query.unmarked ? "whole" : "alike";
}

const TITLE = /^(?:đồng chí|dong chi|đ\/c|d\/c|đc|dc|anh|chị|chi|em|bạn|ban|cô|co|chú|chu) (?=\S)/iu;

/** A name without the title said before it: `đ/c Cường`, `chị Mai`. */
export function withoutTitle(name: string): string {
  return name.normalize("NFC").replace(TITLE, "");
}

interface NameParts {
  given: string;
  rest: string;
}

function compareParts(a: NameParts, b: NameParts): number {
  return collator.compare(a.given, b.given) || collator.compare(a.rest, b.rest);
}

function parts(name: string): NameParts {
  const words = wordsOf(name.normalize("NFC"));
  return { given: words.at(-1) ?? "", rest: words.slice(0, -1).join(" ") };
}

function wordsOf(text: string): string[] {
  return text.replaceAll(JOINTS, " ").split(/\s+/u).filter(Boolean);
}
