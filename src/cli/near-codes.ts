import { distance } from "fastest-levenshtein";
import { plain } from "../rules/reading/plain.ts";

const MOST = 5;

/**
 * Those of the named things that somebody may have meant: nearest code first, or a name that holds what was typed.
 * @returns none when nothing is near
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
