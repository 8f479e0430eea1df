import { TITLES } from "./office-words.ts";

/** Members of a committee, as people write them. */
const MEMBERS = ["uy vien", "uv"].flatMap((member) =>
  ["ban chap hanh", "ban thuong vu", "bch", "btv", "thuong vu", "chap hanh"].flatMap((committee) => [
    `${member} ${committee}`,
    `${member}${committee}`,
  ]),
);
const PHRASES = new Set([...TITLES.keys(), ...MEMBERS, "uy vien", "chi uy vien"]);
const MOST_WORDS = 5;

/**
 * How many words from a place on are a known office: `phó bí thư`, `UVBCH`; 0 for none.
 * @param said words, each without diacritics
 */
export function officeWordsAt(said: readonly string[], start: number): number {
  for (let count = Math.min(MOST_WORDS, said.length - start); count > 0; count--) {
    const words = said
      .slice(start, start + count)
      .join(" ")
      .replaceAll(".", "");
    if (PHRASES.has(words)) return count;
  }
  return 0;
}
