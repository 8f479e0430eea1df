/**
 * Codes on papers: twelve letters and digits of 22 that are told apart by eye and, read aloud, by ear: no 0 and O, 1, I and L, B and 8
 * together, S and 5, U and V, C, K and Q. 53 bits: whoever guesses all day hits nothing.
 */
const ALPHABET = "23456789ADEGHKMNPRTVXY";
const LENGTH = 12;
const GROUP = 4;
/** Of a byte, what is from here on would make some letters likelier than others. */
const FAIR_BELOW = 256 - (256 % ALPHABET.length);

/** The code of random bytes; as many are used as it takes. @returns nothing where they were too few */
export function paperCodeFrom(random: Uint8Array): string | undefined {
  const letters = [...random]
    .filter((byte) => byte < FAIR_BELOW)
    .map((byte) => ALPHABET[byte % ALPHABET.length]);
  return letters.length < LENGTH ? undefined : letters.slice(0, LENGTH).join("");
}

/** As it is printed: `K7MD-92XR-TH4P`. */
export function printedCode(code: string): string {
  return code.match(new RegExp(`.{1,${GROUP}}`, "gu"))?.join("-") ?? code;
}

/** Reads a code as it was typed from paper: in any case, with blanks, hyphens or dots. @returns nothing for anything else */
export function readPaperCode(text: string): string | undefined {
  const letters = text.toUpperCase().replaceAll(/[\s.,–-]+/gu, "");
  return letters.length === LENGTH && [...letters].every((letter) => ALPHABET.includes(letter))
    ? letters
    : undefined;
}
