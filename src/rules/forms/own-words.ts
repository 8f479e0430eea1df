/** A person's own words as typed, or how long they are and where the allowed length ends. */
export type OwnWords = { value: string } | { length: number; fitsUntil: string };

const SHOWN_BEFORE_THE_CUT = 40;

/** Checks a length in characters as people count them. */
export function readOwnWords(text: string, most: number): OwnWords {
  const characters = [...text.normalize("NFC").trim()];
  if (characters.length <= most) return { value: characters.join("") };
  const fitsUntil = characters.slice(Math.max(0, most - SHOWN_BEFORE_THE_CUT), most).join("");
  return { length: characters.length, fitsUntil: fitsUntil.replaceAll(/\s+/gu, " ").trim() };
}

/** The beginning of a text for a preview, and how many characters are left out. */
export function shortened(text: string, most: number): { text: string; left: number } {
  const characters = [...text];
  if (characters.length <= most) return { text, left: 0 };
  return { text: `${characters.slice(0, most).join("").trimEnd()}…`, left: characters.length - most };
}
