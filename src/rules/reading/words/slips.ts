import { withoutMarks } from "./plain.ts";
import { isSyllableOfLetters } from "./syllables.ts";

/** Words that lines of hours and deeds are built of: a slip of the finger in one of them makes the line mean nothing. */
const WORDS =
  "hôm qua bữa tiếng phút giờ rưỡi chiều sáng trưa ngày tuần tháng trước nhật sinh hoạt động đoàn viên thanh niên tình nguyện trồng nhặt phát quét tặng dọn tham chuyên quân xanh thiếu".split(
    " ",
  );
const BY_LETTERS: ReadonlyMap<string, string> = new Map(WORDS.map((word) => [withoutMarks(word), word]));
/** Words of deeds that are put right only where a key of Telex was left in them. */
const MORE_WORDS =
  "họp chi hội khu vực phường xóm mặc bóng chuyền cầu lông nhảy múa hát bài dân kênh rác cây quà tối thăm chạy bơi tập thuộc lao dự phong trào chiến dịch nghĩa trang đường ngõ".split(
    " ",
  );
const WITH_KEYS: ReadonlyMap<string, string> = new Map(
  [...MORE_WORDS, ...WORDS].map((word) => [withoutMarks(word), word]),
);
/** The keys of tones, and of horns: where the editor took them for letters they stand in the word. */
const KEY = /[fsrxjw]/gu;
const LEAST_WITH_KEY = 4;
const WORD = /(?<![\p{L}\p{N}\p{M}])\p{L}{3,10}(?![\p{L}\p{N}\p{M}])/gu;
const FOREIGN = /oo|ee/u;
/** A word of every phone, and no “áp”. */
const KEPT = /^apps?$/u;
const ROW = /(\p{L})\1+/gu;
/** “xoong”, “boong” are words as they stand. */
const LONG_O = /oo(?:ng|c)$/u;
/** The rows of a keyboard: a finger hits the key beside the one that was meant. */
const ROWS = ["qwertyuiop", "asdfghjkl", "zxcvbnm"];
/** A shorter word has too many words one key away. */
const LEAST_LETTERS = 4;

/**
 * A line with the slips of a finger put right, where what was typed can be no word: `hôm qau 2 tiếngg` has its letters in the wrong
 * order, and one twice; `2 tiếnh` the key beside, `2 tieg` one left out.
 */
export function withoutSlips(text: string): string {
  return text.replaceAll(WORD, (typed) => {
    const small = typed.toLowerCase();
    const letters = withoutMarks(small);
    if (BY_LETTERS.has(letters) || KEPT.test(letters) || isSyllableOfLetters(letters)) return typed;
    const once = typed.replaceAll(ROW, "$1");
    // “Moon”, “Lee”: as other languages spell.
    if (FOREIGN.test(letters) && !BY_LETTERS.has(withoutMarks(once.toLowerCase()))) return typed;
    if (once !== typed && !LONG_O.test(letters) && isSyllableOfLetters(withoutMarks(once.toLowerCase())))
      return once;
    return withoutKey(small, letters) ?? meantBy(letters) ?? typed;
  });
}

/** `hoatj`, `đoànf`: the word without the key; with the marks that it has, where it has any. */
function withoutKey(small: string, letters: string): string | undefined {
  if (letters.length < LEAST_WITH_KEY) return undefined;
  const found = [...letters.matchAll(KEY)].flatMap(({ index }) => {
    if (index === 0) return [];
    const cut = (text: string) => text.slice(0, index) + text.slice(index + 1);
    const word = WITH_KEYS.get(cut(letters));
    if (word === undefined) return [];
    return [small === letters ? word : cut(small)];
  });
  const [word, other] = new Set(found);
  return other === undefined ? word : undefined;
}

function meantBy(letters: string): string | undefined {
  const swapped = [...letters].slice(1).map((_, at) => exchanged(letters, at));
  const [found, second] = new Set(
    [
      ...swapped,
      ...(letters.length < LEAST_LETTERS ? [] : [...besides(letters), ...lacking(letters)]),
    ].flatMap((each) => BY_LETTERS.get(each) ?? []),
  );
  return second === undefined ? found : undefined;
}

/** The letters at a place and behind it in the other order. */
export function exchanged(letters: string, at: number): string {
  return letters.slice(0, at) + letters.charAt(at + 1) + letters.charAt(at) + letters.slice(at + 2);
}

/** `tieg`: the words of which a letter behind the first was not typed. */
function lacking(letters: string): string[] {
  return [...BY_LETTERS.keys()].filter(
    (word) =>
      word.length === letters.length + 1 &&
      [...letters].some((_, at) => word.slice(0, at + 1) + word.slice(at + 2) === letters),
  );
}

function besides(letters: string): string[] {
  return [...letters].flatMap((letter, at) =>
    neighbours(letter).map((other) => letters.slice(0, at) + other + letters.slice(at + 1)),
  );
}

function neighbours(letter: string): string[] {
  const row = ROWS.find((keys) => keys.includes(letter)) ?? "";
  const at = row.indexOf(letter);
  return [row.charAt(at - 1), row.charAt(at + 1)].filter(Boolean);
}
