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

function parts(name: string): { given: string; rest: string } {
  const words = wordsOf(name.normalize("NFC"));
  return { given: words.at(-1) ?? "", rest: words.slice(0, -1).join(" ") };
}

function wordsOf(text: string): string[] {
  return text.replaceAll(JOINTS, " ").split(/\s+/u).filter(Boolean);
}
