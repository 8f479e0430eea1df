import { plain } from "../rules/plain.ts";

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

/** How many letters must be added, dropped or changed to get from one text to the other (Levenshtein). */
function distance(from: string, to: string): number {
  let row = Array.from({ length: to.length + 1 }, (_, n) => n);
  for (const [i, letter] of [...from].entries()) {
    const next = [i + 1];
    for (const [j, other] of [...to].entries()) {
      const changed = (row[j] ?? 0) + (letter === other ? 0 : 1);
      next.push(Math.min(changed, (row[j + 1] ?? 0) + 1, (next[j] ?? 0) + 1));
    }
    row = next;
  }
  return row.at(-1) ?? 0;
}
