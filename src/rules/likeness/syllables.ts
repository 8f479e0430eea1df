/** A syllable of a text: what it is compared by, and where it stands. */
export interface Syllable {
  readonly key: string;
  readonly from: number;
  readonly to: number;
}

/** Marks of the five tones; the sixth has none. */
const TONES = /[\u0300\u0301\u0303\u0309\u0323]/gu;

/**
 * The syllables of a text as they are compared: small, without punctuation. Marks stay, since they carry the meaning; the tone counts
 * as one of the syllable, wherever it is written (`hòa`, `hoà`).
 * @param text as it is shown; `from` and `to` are places in it once it is NFC
 */
export function syllablesOf(text: string): Syllable[] {
  return [...text.normalize("NFC").matchAll(/[\p{L}\p{N}]+/gu)].map(({ 0: word, index: from }) => ({
    key: keyOf(word),
    from,
    to: from + word.length,
  }));
}

/** Vietnamese has some seven thousand syllables: whatever is read is mostly known by then. */
const KNOWN_AT_MOST = 20_000;
const known = new Map<string, string>();

function keyOf(word: string): string {
  const found = known.get(word);
  if (found !== undefined) return found;
  const apart = word.toLowerCase().normalize("NFD");
  const tone = apart.match(TONES)?.[0] ?? "";
  const key = apart.replace(TONES, "").normalize("NFC") + tone;
  if (known.size < KNOWN_AT_MOST) known.set(word, key);
  return key;
}
