import { KEY_WORDS, TIME_WORDS } from "./key-words.ts";
import { withoutMarks } from "./plain.ts";
import { remembering } from "./remembering.ts";
import { isSyllable } from "./syllables.ts";

/** A run of letters and digits, as raw keys are typed: after a number that stands before it (`2tieengs`). */
const RUN = /(?<![\p{L}\p{N}])(\d*)(\p{L}[\p{L}\d]*)/gu;

/**
 * Puts the words that raw keys of Telex or VNI would have made in their place: `hoom qua 2 tieengs`, `ho6m qua`. Only
 * words that the grammar of hours knows are made, so “test” and “kv3” stay; where keys are missing (`tois`: tối or
 * tới), the word stands without marks. In a line that has such words, the note was typed in keys as well: there every
 * word is made that can be Vietnamese.
 */
export function wordsOfKeys(text: string): string {
  const made = text.replaceAll(RUN, (run, number: string, keys: string) =>
    replaced(run, number, knownOf(keys)),
  );
  if (made === text) return text;
  return made.replaceAll(RUN, (run, number: string, keys: string) => replaced(run, number, wordMadeBy(keys)));
}

function replaced(run: string, number: string, word: string | undefined): string {
  return word === undefined ? run : `${number}${word}`;
}

/** The words that people write again and again. */
const WORDS_AT_HAND = 1_000;

/** A word of the grammar; `tieengs15phuts`: words around a number. */
const knownOf = remembering(WORDS_AT_HAND, (keys): string | undefined => {
  const whole = knownWord(keys);
  if (whole !== undefined || !/\d/.test(keys)) return whole;
  const parts = keys.split(/(\d+)/);
  const words = parts.map((part) => knownWord(part) ?? part);
  return words.some((word, place) => word !== parts[place]) ? words.join("") : undefined;
});

function knownWord(keys: string): string | undefined {
  const typed = typedWord(keys);
  if (typed === undefined) return undefined;
  const letters = withoutMarks(typed);
  const known = KEY_WORDS.get(letters) ?? [];
  if (known.includes(typed)) return typed;
  const [only, ...more] = known.filter((word) => mayBecome(typed, word));
  if (more.length > 0) return letters;
  return only ?? (TIME_WORDS.has(letters) ? letters : undefined);
}

/** Whether a word has every mark that was typed; some keys may have been forgotten. */
function mayBecome(typed: string, word: string): boolean {
  const marks = marksOf(word);
  return marksOf(typed).every((mark) => marks.includes(mark));
}

function marksOf(word: string): string[] {
  return [...word.normalize("NFD").replaceAll("đ", "d-")].filter((letter) => /[\p{Mn}-]/u.test(letter));
}

/** The Vietnamese word that raw keys would have made, whatever it is; undefined where they make none. */
export function wordMadeBy(keys: string): string | undefined {
  const typed = typedWord(keys);
  if (typed === undefined || !isSyllable(typed)) return undefined;
  return /^\p{Lu}/u.test(keys) ? `${typed.charAt(0).toUpperCase()}${typed.slice(1)}` : typed;
}

/** A line of raw keys with each word that they would have made in its place, and how many were made; undefined for a line with letters that no keys are. */
export function madeByKeys(text: string): { line: string; made: number } | undefined {
  if (/[^\p{ASCII}]/u.test(text)) return undefined;
  let made = 0;
  const line = text.replaceAll(/[a-z][a-z\d]*/giu, (keys) => {
    const word = wordMadeBy(keys);
    if (word !== undefined) made++;
    return word ?? keys;
  });
  return { line, made };
}

/** No word is typed with more keys, not even two written as one (`chuurnhaatj`). */
const MOST_KEYS = 16;
/** `thu7` is Saturday, not “thư”; `wa` is qua in haste. */
const NO_KEYS = /^thu[2-7]$|^w/;

/** What the keys make, if they make anything but themselves. */
function typedWord(keys: string): string | undefined {
  if (keys.length > MOST_KEYS) return undefined;
  const raw = keys.toLowerCase();
  if (/[^\p{ASCII}]/u.test(raw) || NO_KEYS.test(raw)) return undefined;
  const typed = typedBy(raw, /\d/.test(raw) ? VNI : TELEX);
  return typed === raw ? undefined : typed;
}

/** What a key does: a tone of the whole word, or another shape of an earlier letter. */
interface Keys {
  readonly tones: Readonly<Record<string, string>>;
  /** By the key: which letters it changes, and into what. */
  readonly shapes: Readonly<Record<string, Readonly<Record<string, string>>>>;
}

const [GRAVE, HOOK, TILDE, ACUTE, DOT] = ["\u0300", "\u0309", "\u0303", "\u0301", "\u0323"] as const;
const HORNED = { u: "ư", o: "ơ" } as const;
const TELEX: Keys = {
  tones: { f: GRAVE, r: HOOK, x: TILDE, s: ACUTE, j: DOT },
  shapes: { a: { a: "â" }, e: { e: "ê" }, o: { o: "ô" }, d: { d: "đ" }, w: { ...HORNED, a: "ă" } },
};
const VNI: Keys = {
  tones: { 2: GRAVE, 3: HOOK, 4: TILDE, 1: ACUTE, 5: DOT },
  shapes: { 6: { a: "â", e: "ê", o: "ô" }, 7: HORNED, 8: { a: "ă" }, 9: { d: "đ" } },
};
const VOWEL = /[aeiouyăâêôơư]/;

/** The word that keys make; undefined where a key has nothing to change, so that they are no keys. */
function typedBy(raw: string, { tones, shapes }: Keys): string | undefined {
  const letters: string[] = [];
  let tone = "";
  for (const key of raw) {
    const hasVowel = letters.some((letter) => VOWEL.test(letter));
    const shaped = shapes[key] && shapedPlaces(letters, shapes[key]);
    const toneMark = hasVowel ? tones[key] : undefined;
    if (toneMark) {
      if (tone !== "") return undefined;
      tone = toneMark;
    } else if (shaped) {
      for (const [place, letter] of shaped) letters[place] = letter;
    } else if (key === "w") letters.push("ư");
    else if (/\d/.test(key)) return undefined;
    else letters.push(key);
  }
  return withTone(letters, tone);
}

/** The last letter that a key changes; “uo” takes a horn on both. */
function shapedPlaces(
  letters: readonly string[],
  shape: Readonly<Record<string, string>>,
): [number, string][] | undefined {
  const place = letters.findLastIndex((letter) => shape[letter] !== undefined);
  const letter = shape[letters[place] ?? ""];
  if (letter === undefined) return undefined;
  const before = letters[place - 1];
  return letter === "ơ" && before === "u"
    ? [
        [place - 1, "ư"],
        [place, "ơ"],
      ]
    : [[place, letter]];
}

/** The tone where it is written: on a shaped vowel, before an ending on the last one, else on the middle or the first. */
function withTone(letters: readonly string[], tone: string): string {
  const isVowel = (at: number) => VOWEL.test(letters[at] ?? "");
  // “qu” and “gi” are consonants where a vowel follows.
  const isOnset = (at: number) => at === 1 && /^(?:qu|gi)/.test(letters.join("")) && isVowel(2);
  const vowels = letters.map((_, at) => at).filter((at) => isVowel(at) && !isOnset(at));
  const shaped = vowels.findLast((at) => /[ăâêôơư]/.test(letters[at] ?? ""));
  const isClosed = !isVowel(letters.length - 1);
  const place = shaped ?? (isClosed ? vowels.at(-1) : vowels[vowels.length === 3 ? 1 : 0]);
  return letters
    .map((letter, at) => (at === place ? `${letter}${tone}` : letter))
    .join("")
    .normalize("NFC");
}
