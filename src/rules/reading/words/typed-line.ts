import { withoutMarks } from "./plain.ts";
import { remembering } from "./remembering.ts";

/** A line, its pieces and what is left of it without one or another. */
const LINES_AT_HAND = 100;

/** A line as typed and as read. `lower` has the same length, so that places are the same in both. */
export interface TypedLine {
  /** NFC, without invisible characters; notes are cut from it. */
  readonly source: string;
  /** In lower case, with every white space a space. */
  readonly lower: string;
}

export function typedLine(text: string): TypedLine {
  const source = text.normalize("NFC").replaceAll(/[\u200b\u200c\u200e\u200f\u2060\ufeff]/gu, "");
  const lower = [...source]
    .map((character) => {
      const small = character.toLowerCase();
      return /\s/u.test(character) ? " " : small.length === character.length ? small : character;
    })
    .join("");
  return { source, lower };
}

/** What may not follow the end of a word or number: a letter, a digit, a mark (so `2️⃣` is not 2). */
const END = String.raw`(?![\p{L}\p{M}\p{N}])`;

/**
 * Makes a pattern for {@link matchAt} from words as they are spelt. Each word with diacritics also matches without any,
 * but never with others: `chiều` matches chiều and chieu, so “chiếu phim” is not an afternoon. A word after `%` matches
 * with any marks, missing or misplaced: `%ruoi` is rưỡi, rưởi, rươi, ruỡi. A space means one or more, `_` any number,
 * `$` the end of a word. Marks outside ASCII in a class are written as escapes.
 * @param marks whether a word with marks may also be typed without
 */
export function pattern(spelt: string, marks: "any" | "marked only" = "any"): RegExp {
  const source = spelt
    .replaceAll(/[a-z]*[^\p{ASCII}\u2000-\u2fff½¼¾][\p{L}]*/gu, (word) =>
      marks === "any" ? `(?:${word}|${withoutMarks(word)})` : word,
    )
    .replaceAll(/%([a-z]+)/g, (_, word: string) => withAnyMarks(word))
    .replaceAll(" ", " +")
    .replaceAll("_", " *")
    .replaceAll("$", END);
  return new RegExp(source, "uy");
}

const SPELLINGS: Readonly<Record<string, string>> = {
  a: "aàáảãạăằắẳẵặâầấẩẫậ",
  d: "dđ",
  e: "eèéẻẽẹêềếểễệ",
  i: "iìíỉĩị",
  o: "oòóỏõọôồốổỗộơờớởỡợ",
  u: "uùúủũụưừứửữự",
  y: "yỳýỷỹỵ",
};

function withAnyMarks(word: string): string {
  return [...word].map((letter) => (SPELLINGS[letter] ? `[${SPELLINGS[letter]}]` : letter)).join("");
}

export function matchAt(line: TypedLine, at: number, wanted: RegExp): RegExpExecArray | undefined {
  wanted.lastIndex = at;
  return wanted.exec(line.lower) ?? undefined;
}

const QUOTES_AND_BRACKETS = String.raw`[ _"“”„‘’'\u0060´«»‹›()[\]{}|•·…]+|[*]{2,}|[*<>][*<> ]*(?=[\p{L}"(])|[*<>]+$`;
const STOPS = String.raw`[,;:.!]+(?![\d,;:.!])|[,;:]+(?=\d)`;
/** A dash before a number is a minus, unless it stands alone between spaces. */
const DASHES = String.raw`[-–—]+(?![-–—]| *\d)|(?<= )[-–—]+(?= )`;
const SEPARATOR = new RegExp(`(?:${QUOTES_AND_BRACKETS}|${STOPS}|${DASHES})*`, "uy");

/**
 * The place after spaces and the marks that people put between and around parts of a line: `2h,hôm qua - dọn rác`,
 * `2h... (hôm qua)`, `--t7--`.
 */
export function skipSeparators(line: TypedLine, at: number): number {
  return at + (matchAt(line, at, SEPARATOR)?.[0].length ?? 0);
}

/** The places from `at` on (up to `until`) where a word or number begins. A number does not begin within another. */
export function wordStarts(line: TypedLine, at: number, until: number = line.lower.length): number[] {
  return startsIn(line.lower).filter((place) => at <= place && place < until);
}

const startsIn = remembering(LINES_AT_HAND, (lower) => {
  const starts: number[] = [];
  for (let place = 0; place < lower.length; place++) {
    const [before, first] = [lower[place - 1] ?? " ", lower[place] ?? " "];
    if (/[\p{L}\p{N}\p{M}]/u.test(before)) continue;
    if (/\p{L}/u.test(first) || (/\p{N}/u.test(first) && !/[.,/:-]/u.test(before))) starts.push(place);
  }
  return starts;
});
