import { fits, wordsOf } from "../words/typed-words.ts";

/** Words before an answer that carry nothing: courtesy, who speaks, and what is going to be named. */
const BEFORE = [
  "dạ", "vâng", "ừ", "ok", "oke", "à", "ờ", "thưa", "thì", "là", "em", "anh", "chị", "mình", "tôi", "tui", "tao",
  "con", "cháu", "cô", "chú", "bạn", "bot", "ad", "admin", "ơi", "đ/c", "đc", "dc", "đồng chí", "cho", "xin",
  "chọn", "lấy", "bấm", "nhấn", "số", "câu", "mục", "ý", "cái", "ý thứ", "câu thứ", "mục thứ", "cái thứ", "ý số",
  "câu số", "phương án", "đáp án", "lựa chọn", "tự nhận", "nhận", "đề nghị", "mức", "loại", "xếp", "xếp loại",
  "trả lời", "muốn", "tự", "đăng ký", "theo",
  "nghĩ",
  "ở",
  "thuộc",
  "e",
  "của",
  "thấy",
  "chắc",
  "chắc là",
  "có lẽ",
] as const; // biome-ignore format: a list of words

/** Words after an answer that carry nothing. */
const AFTER = [
  "nhé", "nhe", "nha", "nhá", "ạ", "à", "nghen", "nghe", "nhen", "hen", "hén", "nè", "nhỉ", "đi", "luôn",
  "á", "với", "em", "anh", "chị", "bạn", "bot", "ad", "admin", "ơi", "đ/c", "đc", "dc", "đồng chí", "cô", "chú", "ok",
  "dạ", "vâng", "giùm", "giúp", "hộ", "đó", "haha", "hihi", "hehe", "hì", "kk", "kkk", "cảm ơn",
  "cám ơn", "thanks", "tks", "please", "pls", "nhaa", "nhéé", "ha", "hỉ", "đấy", "e",
] as const; // biome-ignore format: a list of words

const HEADS = listed(BEFORE);
const TAILS = listed(AFTER);
/** More than this around an answer is a sentence. */
const MOST_STRIPPED = 8;

/** A word of a line: as typed with what clings to it, and its letters. */
interface Word {
  from: number;
  to: number;
  letters: string;
}

/**
 * A line as it is, then without more and more of the courtesy around it, the least taken away first: `dạ số 2 nhé` →
 * …, `2`. A line of courtesy alone stays.
 */
export function withoutCourtesy(text: string): string[] {
  const source = text.normalize("NFC").trim();
  const words = [...source.matchAll(/\S+/gu)].map(
    ({ index, 0: { length }, 0: word }): Word => ({
      from: index,
      to: index + length,
      letters: wordsOf(word).join(""),
    }),
  );
  const heads = strips(words, HEADS, "head");
  const tails = strips(words, TAILS, "tail");
  const found: { text: string; stripped: number }[] = [];
  for (const head of heads) {
    for (const tail of tails) {
      const [first, last] = [words[head], words[words.length - 1 - tail]];
      if (!first || !last || first.from > last.from) continue;
      found.push({ text: source.slice(first.from, last.to), stripped: head + tail });
    }
  }
  if (found.length === 0) return [source];
  return [...new Set(found.toSorted((a, b) => a.stripped - b.stripped).map((each) => each.text))];
}

/** The line with all courtesy around it taken away. */
export function core(text: string): string {
  return withoutCourtesy(text).at(-1) ?? "";
}

/** How many words may be taken from one end: 0, then ever more. */
function strips(words: readonly Word[], phrases: readonly string[][], end: "head" | "tail"): number[] {
  const counts = [0];
  for (let taken = 0; taken < Math.min(MOST_STRIPPED, words.length - 1); ) {
    const rest = end === "head" ? words.slice(taken) : words.slice(0, words.length - taken);
    const next = end === "tail" && rest.at(-1)?.letters === "" ? 1 : lengthOf(rest, phrases, end);
    if (next === 0) break;
    taken += next;
    if (taken < words.length) counts.push(taken);
  }
  return counts;
}

const NAME = "thi";

/** “chắc chắn” says that one is sure, and is no “chắc” before an answer. */
const SURE = ["chắc", "chắn"] as const;

function lengthOf(words: readonly Word[], phrases: readonly string[][], end: "head" | "tail"): number {
  // “Thi có mặt” tells of somebody: without its mark the word is rather a name.
  if (end === "head" && words[0]?.letters === NAME) return 0;
  if (end === "head" && SURE.every((word, at) => fits(words[at]?.letters ?? "", word))) return 0;
  const found = phrases.find((phrase) => {
    const these = end === "head" ? words.slice(0, phrase.length) : words.slice(-phrase.length);
    return (
      these.length === phrase.length && these.every(({ letters }, at) => fits(letters, phrase[at] ?? ""))
    );
  });
  return found?.length ?? 0;
}

/** The longest first. */
function listed(phrases: readonly string[]): string[][] {
  return phrases
    .map((phrase) => phrase.split(" ").map((word) => wordsOf(word).join("")))
    .toSorted((a, b) => b.length - a.length);
}
