import { withoutMarks } from "../../rules/reading/words/plain.ts";
import { isSyllableOfLetters } from "../../rules/reading/words/syllables.ts";
import type { Incoming } from "./incoming.ts";

/**
 * The longest text that is taken in where a platform states no limit of its own, in UTF-16 units. A page of a form has
 * less than half of it. What is longer would only cost time: every reader goes over it several times.
 */
export const LONGEST_HEARD = 5_000;

/**
 * Marks that turn the direction of writing, that are copied along from pages and have no width, and controls other than tab and line feed:
 * no Vietnamese text needs them, and no reader sees why a word with one in it is another.
 */
const UNSEEN =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: it is about these
  /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u00ad\u061c\u200b\u200c\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g;
/** Where a line may be broken: some phones and pages write it in place of the space between two words. */
const BREAK = /(?<=(\p{L}{1,12}))\u200b+(?=(\p{L}{1,12}))/gu;
/** Letters, digits and marks as wide as two, which keyboards of the East make: ２ｈ. */
const WIDE = /[\uff01-\uff5e\u3000]/g;
const FROM_WIDE = 0xfee0;
/** What joins two pictures into one (👩‍👧) joins nothing elsewhere. */
const JOINS_NOTHING = /\u200d(?!\p{Extended_Pictographic})|(?<!\p{Emoji}|\ufe0f)\u200d/gu;
const LINE_ENDS = /\r\n?/g;
/** The first half of a character whose second half was cut off. */
const HALF = /[\ud800-\udbff]$/;

/**
 * A message as the program takes it in: each letter composed (some phones send “ế” as three characters, which no reader of
 * letters knows for one), at most `longest` UTF-16 units, without marks that nobody sees.
 * @returns the message, marked `cut` when something at its end was left out
 */
export function takenIn(incoming: Incoming, longest = LONGEST_HEARD): Incoming {
  const { content } = incoming;
  if (content.kind !== "text") return incoming;
  const whole = content.text.normalize("NFC");
  const isCut = whole.length > longest;
  const text = isCut ? whole.slice(0, longest).replace(HALF, "") : whole;
  const clean = withoutOddities(text);
  if (clean === content.text) return incoming;
  return { ...incoming, content: { ...content, text: clean }, ...(isCut ? { cut: true } : {}) };
}

/** A text without marks that nobody sees, with letters and digits of usual width. */
export function withoutOddities(text: string): string {
  return text
    .replace(LINE_ENDS, "\n")
    .replace(BREAK, (_, before: string, after: string) => (isOneWord(before, after) ? "" : " "))
    .replace(UNSEEN, "")
    .replace(JOINS_NOTHING, "")
    .replace(WIDE, (wide) => (wide === "\u3000" ? " " : String.fromCharCode(wide.charCodeAt(0) - FROM_WIDE)));
}

/** “ti” and “ếng” are one word; “hôm” and “qua” are two. */
function isOneWord(before: string, after: string): boolean {
  const isWord = (letters: string) => isSyllableOfLetters(withoutMarks(letters.toLowerCase()));
  return isWord(before + after) || !isWord(before) || !isWord(after);
}
