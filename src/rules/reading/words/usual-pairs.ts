import { distance } from "fastest-levenshtein";
import { withoutMarks } from "./plain.ts";
import { exchanged } from "./slips.ts";
import { isSyllableOfLetters } from "./syllables.ts";

/** Words that lines of hours and deeds are built of, two by two. */
const PAIRS =
  "hôm qua,hôm nay,hôm kia,hôm rồi,bữa qua,bữa nay,tối qua,tối nay,chiều qua,chiều nay,trưa qua,trưa nay,sáng qua,sáng nay,vừa rồi,tuần này,tuần trước,tuần rồi,tháng này,chủ nhật,chủ nhựt,thứ hai,thứ ba,thứ tư,thứ năm,thứ sáu,thứ bảy,sinh hoạt,chi đoàn,khu vực,đoàn viên,thanh niên,tình nguyện,hoạt động,tham gia,tham dự,ra quân,dọn rác,dọn kênh,nhặt rác,quét rác,trồng cây,phát quà,dân vũ,đá banh,đá bóng,cầu lông,bóng chuyền,chạy bộ,mặc áo,áo xanh,áo đoàn".split(
    ",",
  );

interface Pair {
  readonly marked: string;
  readonly letters: string;
  /** Of its first word. */
  readonly length: number;
}

const USUAL: ReadonlyMap<string, Pair> = new Map(
  PAIRS.map((marked) => {
    const letters = withoutMarks(marked);
    return [letters.replace(" ", ""), { marked, letters, length: letters.indexOf(" ") }];
  }),
);
/** A shorter pair has too many words one key away. */
const LEAST_LETTERS = 6;
/** “hoom”, “hoatj”: keys of Telex, read by whoever reads them. */
const KEYS = /aa|ee|oo|dd|[sfrxjw]$/iu;
/** Words of another language, as people here use them. */
const FOREIGN = /^(?:team|game|live|file|gala|club|show|mail|zoom|tour)$/u;
const WORD = /(?<![\p{L}\p{N}\p{M}/@._-])\p{L}+(?![\p{L}\p{N}\p{M}/@_-])/gu;

/**
 * A line with its usual pairs of words whole: `toiqua sinhhoat kv5` with the space that was left out, `sih hoat`, `sinhoat` with the
 * letter. Only where a word is none: “sinh hoá” and “tôi quá” stay as they are.
 */
export function inWholePairs(text: string): string {
  const words = [...text.matchAll(WORD)];
  const parts: string[] = [];
  let from = 0;
  for (const [n, { index, 0: word }] of words.entries()) {
    if (index < from) continue;
    const next = words[n + 1];
    const isNext = next !== undefined && text.slice(index + word.length, next.index) === " ";
    const alone = apart(word);
    const both = alone === undefined && isNext ? together(word, next[0]) : undefined;
    const mended = alone ?? both;
    if (mended === undefined) continue;
    parts.push(text.slice(from, index), mended);
    from = both === undefined || !next ? index + word.length : next.index + next[0].length;
  }
  return from === 0 ? text : parts.join("") + text.slice(from);
}

/** `sinhhoat`, `Tốiqua`; a letter may be missing where the rest is long. */
function apart(word: string): string | undefined {
  const letters = withoutMarks(word).toLowerCase();
  if (letters.length < LEAST_LETTERS - 1 || isSyllableOfLetters(letters)) return undefined;
  const joined = USUAL.get(letters);
  if (joined) return `${word.slice(0, joined.length)} ${word.slice(joined.length)}`;
  return letters.length > LEAST_LETTERS && !KEYS.test(word) ? spelt(nearest(letters), word) : undefined;
}

/** `sih hoat`, `tối qa`: one of both is no word. */
function together(first: string, second: string): string | undefined {
  const [before, behind] = [first, second].map((word) => withoutMarks(word).toLowerCase());
  if (before === undefined || behind === undefined || KEYS.test(first) || KEYS.test(second)) return undefined;
  if (isSyllableOfLetters(before) === isSyllableOfLetters(behind)) return undefined;
  if (FOREIGN.test(before) || FOREIGN.test(behind)) return undefined;
  const letters = before + behind;
  return letters.length < LEAST_LETTERS - 1 || USUAL.has(letters)
    ? undefined
    : spelt(nearest(letters), first + second);
}

function spelt(pair: Pair | undefined, typed: string): string | undefined {
  return pair && (/[^\p{ASCII}]/u.test(typed) ? pair.marked : pair.letters);
}

/** The one pair that is one key away. */
function nearest(letters: string): Pair | undefined {
  const [found, other] = [...USUAL].filter(
    ([joined]) => joined.length >= LEAST_LETTERS && isOneKeyAway(letters, joined),
  );
  return other === undefined ? found?.[1] : undefined;
}

/** Whether one letter was left out, typed twice or beside, or two stand in the other order. */
function isOneKeyAway(typed: string, meant: string): boolean {
  if (typed.charAt(0) !== meant.charAt(0)) return false;
  return distance(typed, meant) === 1 || [...typed].some((_, at) => exchanged(typed, at) === meant);
}
