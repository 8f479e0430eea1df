import { fits, wordsOf } from "../../rules/reading/words/typed-words.ts";

/** Places in a list, from 1, in the order typed · `none`: numbers, but not of this list · undefined: no numbers. */
export type PlacesRead = { places: number[] } | { none: true } | undefined;

const COUNTS = ["một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín", "mười"];
/** These letters without marks are more often another word: sau, nam, bay, tam, chin. */
const NEEDS_MARKS = new Set(["nam", "sau", "bay", "tam", "chin"]);
const ALL =
  /^(?:lấy |chọn )?(?:tất cả|tat ca|hết|het|toàn bộ|toan bo|cả thảy|all|chọn hết|chon het|lấy hết|lay het)(?: các ý| cac y| hết| het| luôn)?$/u;
const RANGE = /^(?:từ |tu )?(\d{1,3}) ?(?:-|–|—|->|→|~|đến|den|tới|toi) ?(\d{1,3})$/u;
const SEVERAL = /^\d{1,3}\.?(?: ?(?:[,;&+\n]|và|va|với|voi|vs|cùng|cung) ?\d{1,3}\.?| \d{1,3}\.?)+$/u;
/** Marks at the end, and “thôi” among them. It begins where marks begin, so that each is looked at once. */
const ENDING = /(?<![\s"'“”‘’)\]}.!:,;])[\s"'“”‘’)\]}.!:,;]+(?:(?:thôi|thoi)[.! ]*)?$|\s(?:thôi|thoi)$/u;
const COMMA_NUMBER = /^\d+[,.]\d+$/;

/**
 * Reads places of a list of `count` from a line without courtesy: `2`, `1, 3`, `1-3`, `hai`, `đầu tiên`, `tất cả`,
 * `cả hai`. For a single answer `1,5` is a fraction, for several it is two places. `-1`, `0`, `½` are places of no list.
 */
export function placesIn(text: string, count: number, several: boolean): PlacesRead {
  const line = text
    .normalize("NFC")
    .toLowerCase()
    .replaceAll(/[\u20e3\ufe0f]/gu, "")
    .replaceAll(/[ \t]+/gu, " ")
    .replaceAll(/(?<!\p{L})(?:số|câu|mục|phần|ý|so|cau|muc|phan|y) ?(?=\d)/gu, "")
    .replace(/^[\s"'“”‘’([{#•*]+/u, "")
    .replace(ENDING, "")
    .trim();
  const all = placesOfAll(line, count);
  if (all) return all;
  const end = placesAtEnd(line, count);
  if (end) return end;
  const word = placeOfWord(line, count);
  if (word !== undefined) return { places: [word] };
  if (
    !/\p{N}/u.test(line) ||
    (/\p{L}/u.test(line) && !RANGE.test(line) && !SEVERAL.test(line) && !isRanges(line))
  )
    return undefined;
  if (!several && COMMA_NUMBER.test(line)) return { none: true };
  // “1.3” are two places where several are asked for; “1/2” may be a half.
  const parts = (several ? line.replaceAll(/(?<=\d)\.(?=\d)/gu, ",") : line).split(/[,;\n]/u);
  const found = parts.map((part) => placesOfPart(part.trim(), count));
  const places = found.filter((each) => each !== undefined).flat();
  return found.every((each) => each !== undefined) && places.length > 0
    ? { places: [...new Set(places)] }
    : { none: true };
}

function isRanges(line: string): boolean {
  return line
    .split(/[,;\n]/u)
    .every((part) => RANGE.test(part.trim()) || SEVERAL.test(part.trim()) || /^\s*\d+\s*$/.test(part));
}

function placesOfPart(part: string, count: number): number[] | undefined {
  const range = RANGE.exec(part);
  if (range) {
    const [from, to] = [Number(range[1]), Number(range[2])];
    if (from < 1 || to > count || from >= to) return undefined;
    return Array.from({ length: to - from + 1 }, (_, n) => from + n);
  }
  if (!/^\d{1,3}\.?$/.test(part) && !SEVERAL.test(part)) return undefined;
  const places = (part.match(/\d+/g) ?? []).map(Number);
  return places.every((place) => place >= 1 && place <= count) ? places : undefined;
}

function placesOfAll(line: string, count: number): PlacesRead {
  const every = { places: Array.from({ length: count }, (_, n) => n + 1) };
  if (ALL.test(line)) return every;
  const said = /^(?:cả|ca) (\S+)(?: (?:ý|cái|câu|mục|y|cai|cau|muc))?$/u.exec(line)?.[1];
  if (said === undefined) return undefined;
  const number = /^\d{1,2}$/.test(said) ? Number(said) : COUNTS.findIndex((word) => fits(said, word)) + 1;
  if (number === 0) return undefined;
  return number === count && count > 1 ? every : { none: true };
}

const AT_END =
  /^(\S+) (?:(?:cái|ý|câu|mục|phần|cai|y|cau|muc|phan) )?(đầu|dau|cuối|cuoi)(?: (?:tiên|tien|cùng|cung))?$/u;

/** `hai cái đầu`, `3 ý cuối` */
function placesAtEnd(line: string, count: number): PlacesRead {
  const [, said = "", end = ""] = AT_END.exec(line) ?? [];
  const number = /^\d{1,2}$/.test(said) ? Number(said) : COUNTS.findIndex((word) => fits(said, word)) + 1;
  if (number < 2) return undefined;
  if (number > count) return { none: true };
  const from = /^[dđ]/u.test(end) ? 1 : count - number + 1;
  return { places: Array.from({ length: number }, (_, n) => from + n) };
}

function placeOfWord(line: string, count: number): number | undefined {
  const words = wordsOf(line);
  const [first = "", second] = words;
  const isFirst = words.length === 2 && fits(first, "đầu") && fits(second ?? "", "tiên");
  if (isFirst || line === "đầu" || (words.length === 2 && first === "thứ" && second === "nhất")) return 1;
  if (
    (words.length === 1 && first === "cuối") ||
    (words.length === 2 && fits(first, "cuối") && fits(second ?? "", "cùng"))
  )
    return count;
  if (words.length !== 1 || NEEDS_MARKS.has(first)) return undefined;
  const place = COUNTS.findIndex((word) => fits(first, word)) + 1;
  return place >= 1 && place <= count ? place : undefined;
}
