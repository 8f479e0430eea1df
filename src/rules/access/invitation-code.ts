/**
 * Invitation codes: 26 letters and digits of Crockford's base 32, 130 bits. Lower case without i, l, o and u, so that a
 * code read from paper or changed to capitals by a phone is still the same, and a deep link never ends in a character
 * that chat programs cut off. Fits Telegram's start parameter (`[A-Za-z0-9_-]{1,64}`,
 * https://core.telegram.org/bots/features#deep-linking).
 */
const ALPHABET = "0123456789abcdefghjkmnpqrstvwxyz";

/** Letters in a code; also how many random bytes make one. */
export const CODE_LENGTH = 26;

/** How long an invitation can be used, days. */
export const INVITATION_DAYS = 30;

/** How long a code for another address of the same person can be used, minutes. */
export const LINK_CODE_MINUTES = 15;

/**
 * The code of random bytes; the low five bits of each are used. It has a figure, or nobody would know it where it is typed alone: one of
 * 17,000 would have none.
 * @throws RangeError when there are fewer than {@link CODE_LENGTH}
 */
export function codeFrom(random: Uint8Array): string {
  if (random.length < CODE_LENGTH) throw new RangeError(`a code needs ${CODE_LENGTH} random bytes`);
  const bytes = random.subarray(0, CODE_LENGTH);
  const letters = [...bytes].map((byte) => ALPHABET[byte & 31]).join("");
  return /\d/u.test(letters) ? letters : `${letters.slice(0, -1)}${(bytes.at(-1) ?? 0) % 10}`;
}

/**
 * Reads a code from typed text: in any case, with spaces or hyphens, with o for 0, i or l for 1, or as a whole deep
 * link. Undefined when it is not a code.
 */
export function readCode(text: string): string | undefined {
  const [, linked] = /^https?:\/\/\S*[?&]start=([\w-]+)/iu.exec(text.trim()) ?? [];
  const letters = (linked ?? text)
    .normalize("NFC")
    .toLowerCase()
    .replaceAll(/[\s\u200b-\u200f\u2060\ufeff<>“”"'`.,-]/gu, "")
    .replaceAll("o", "0")
    .replaceAll(/[il]/g, "1");
  return /^[0-9a-hjkmnp-tv-z]{26}$/.test(letters) ? letters : undefined;
}

/** Finds a code within other words: `Em là Bích, mã 7kq2m9x4c0v8t3n6b1z5r2h8dw`. */
export function findCode(text: string): string | undefined {
  const alone = text.match(/(?<![\p{L}\p{N}])[\p{L}\p{N}]{26}(?![\p{L}\p{N}])/gu) ?? [];
  return [...text.split(/\s+/u), ...alone, text].map(readCode).find((code) => code !== undefined);
}

/** Whether a line is surely meant as a code: one word with a digit, so that no sentence is mistaken for one. */
export function isBareCode(text: string): boolean {
  return /^\S*\d\S*$/u.test(text.trim()) && readCode(text) !== undefined;
}
