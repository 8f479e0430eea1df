import { distance } from "fastest-levenshtein";
import { plain } from "../rules/reading/words/plain.ts";

const MOST = 5;

/**
 * The things that somebody may have meant: by a similar code, the nearest first, or by a name that contains the text.
 * @returns an empty list when nothing is near
 */
export function nearest<T extends { code: string; name: string }>(typed: string, all: readonly T[]): T[] {
  const wanted = plain(typed);
  return all
    .map((one) => ({ one, far: distance(wanted, plain(one.code)), named: plain(one.name).includes(wanted) }))
    .filter(({ far, named }) => named || far <= Math.max(1, Math.floor(wanted.length / 3)))
    .sort((a, b) => a.far - b.far)
    .slice(0, MOST)
    .map(({ one }) => one);
}
