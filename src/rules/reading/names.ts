import { plain } from "./plain.ts";

const collator = new Intl.Collator("vi");

/** Hyphens and apostrophes stand between words: Ngọc-Ánh is Ngọc Ánh, Y’Đam is Y Đam. */
const JOINTS = /[\p{Pd}'’‘ʼ`´]/gu;

/** Orders people as a Vietnamese list does: by given name (the last word), then by the rest. */
export function compareNames(a: string, b: string): number {
  const [left, right] = [parts(a), parts(b)];
  return collator.compare(left.given, right.given) || collator.compare(left.rest, right.rest);
}

/** Whether every word of the query begins a word of the name, diacritics, hyphens, apostrophes and case aside. An empty query finds nobody. */
export function matchesName(name: string, query: string): boolean {
  const words = wordsOf(plain(name));
  const asked = wordsOf(plain(query));
  return asked.length > 0 && asked.every((part) => words.some((word) => word.startsWith(part)));
}

/**
 * How surely a query means a name: `whole` when its words are words of the name (as written, or typed without any
 * diacritics), `alike` when they are but for some diacritics, `begun` when they only begin some (`Hoa` for Hoàng).
 */
export type NameMatch = "whole" | "alike" | "begun";

/** How a query means a name; nothing when it does not. */
export function matchOfName(name: string, query: string): NameMatch | undefined {
  if (!matchesName(name, query)) return undefined;
  const holds = (form: (text: string) => string) => {
    const words = new Set(wordsOf(form(name)));
    return wordsOf(form(query)).every((part) => words.has(part));
  };
  const isUnmarked = /^\p{ASCII}*$/u.test(query);
  if (holds((text) => text.normalize("NFC").toLowerCase())) return "whole";
  if (!holds(plain)) return "begun";
  return isUnmarked ? "whole" : "alike";
}

const TITLE = /^(?:đồng chí|dong chi|đ\/c|d\/c|đc|dc|anh|chị|chi|em|bạn|ban|cô|co|chú|chu) (?=\S)/iu;

/** A name without the title said before it: `đ/c Cường`, `chị Mai`. */
export function withoutTitle(name: string): string {
  return name.normalize("NFC").replace(TITLE, "");
}

function parts(name: string): { given: string; rest: string } {
  const words = wordsOf(name.normalize("NFC"));
  return { given: words.at(-1) ?? "", rest: words.slice(0, -1).join(" ") };
}

function wordsOf(text: string): string[] {
  return text.replaceAll(JOINTS, " ").split(/\s+/u).filter(Boolean);
}
