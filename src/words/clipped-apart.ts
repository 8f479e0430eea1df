import { clipped } from "./clipped.ts";

/** Characters of the common beginning that stay, so that one sees what it is. */
const LEAST_HEAD = 12;
const BETWEEN_WORDS = /[\s,–:]/u;
const BETWEEN_PARTS = /[,–:]/u;
/** Of the room for what tells them apart, what may still be alike. */
const MOST_ALIKE = 0.7;

/**
 * Labels of things that may begin alike, cut so that two different ones never read the same: where the cut would make them one,
 * what they begin with alike gives way to what tells them apart. Those that are the same to the last word are numbered.
 * @param most characters of a label
 * @returns each with its label, in order
 */
export function clippedApart<Item>(
  items: readonly Item[],
  textOf: (item: Item) => string,
  most: number,
): [Item, string][] {
  const texts = items.map(textOf);
  const labels = apart(
    texts.map((text) => clipped(text, most)),
    texts,
    (text, group) => withoutAlike(text, alikeOf(group, most), most),
  );
  const seen = new Map<string, number>();
  return items.map((item, place) => {
    const label = labels[place] ?? "";
    const times = (seen.get(label) ?? 0) + 1;
    seen.set(label, times);
    return [item, times === 1 ? label : `${clipped(label, most - 4)} (${times})`];
  });
}

/** The labels, those that read alike though their texts differ written anew. */
function apart(
  labels: readonly string[],
  texts: readonly string[],
  anew: (text: string, group: readonly string[]) => string,
): string[] {
  return labels.map((label, place) => {
    const group = [...new Set(texts.filter((_, other) => labels[other] === label))];
    return group.length === 1 ? label : anew(texts[place] ?? label, group);
  });
}

/** How many characters all begin with, up to where a part of them begins, or a word where parts are too long to be seen. */
function alikeOf(texts: readonly string[], most: number): number {
  const [first = "", ...others] = texts;
  let end = 0;
  while (end < first.length && others.every((text) => text[end] === first[end])) end += 1;
  const upTo = (mark: RegExp) => {
    let start = end;
    while (start > 0 && !mark.test(first[start - 1] ?? "")) start -= 1;
    return start;
  };
  const part = upTo(BETWEEN_PARTS);
  return part > 0 && end - part < (most - LEAST_HEAD) * MOST_ALIKE ? part : upTo(BETWEEN_WORDS);
}

function withoutAlike(text: string, alike: number, most: number): string {
  const tail = text.slice(alike).trimStart();
  const head = clipped(text.slice(0, alike).trimEnd(), Math.max(LEAST_HEAD, most - [...tail].length - 1));
  return clipped(`${head} ${tail}`, most);
}
