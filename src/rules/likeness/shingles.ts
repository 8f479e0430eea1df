import type { Syllable } from "./syllables.ts";

/** Syllables of a shingle. */
export const SHINGLE = 3;

/** The shingle that begins at each syllable, by its place; the last syllables begin none. */
export function shinglesAt(syllables: readonly Syllable[]): number[] {
  const hashes = syllables.map(({ key }) => hashOf(key));
  const found: number[] = [];
  for (let at = 0; at + SHINGLE <= hashes.length; at++) {
    let hash = 0;
    for (let n = 0; n < SHINGLE; n++) hash = Math.imul(hash ^ (hashes[at + n] ?? 0), 0x01000193) + n;
    found.push(hash >>> 0);
  }
  return found;
}

/** FNV-1a over UTF-16 units: 32 bits are enough for some hundred thousand shingles. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash >>> 0;
}
