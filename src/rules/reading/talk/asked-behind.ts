import { plain } from "../words/plain.ts";
import { oneOf } from "../words/typed-words.ts";

/** Asks for it to be written down. */
const isRequest = oneOf("ghi cộng chấm nhập khai lưu note log add");
/** What may stand before such a word: who is asked, and why it comes late. */
const BEFORE: ReadonlySet<string> = new Set(
  "nho cho xin mong ad admin bot anh chi co chu thay sep ma nhung chua quen kip moi gio nay nen thi bo sung cap nhat em e minh toi tui".split(
    " ",
  ),
);
const BEHIND: ReadonlySet<string> = new Set(
  "nhan nhat sung giup gium dum ho bu cho em e minh mk toi tui chu co bac chi anh di thay con chau nha nhe nghen hen a ah ak voi luon lai vao vo het nua bot ad admin oi cam on nhieu them gio tinh nguyen tn dum lien ne do c bao cao".split(
    " ",
  ),
);
/** A mark stands just before, with two blanks at most between. */
const MARK_BEFORE = /[,;.!\n]\s{0,2}$/u;
/** More words are a sentence. */
const MOST_WORDS = 14;

/**
 * A line without what asks behind it for it to be written down: `…, ghi giùm chú`, `… mà chưa khai`, `… nhờ bot ghi nhận nha`. For whom a
 * name stands there it is left, since then it is another's.
 */
export function withoutAskedBehind(text: string): string {
  const words = [...text.matchAll(/[\p{L}\p{N}/]+/gu)].slice(-MOST_WORDS);
  let start: number | undefined;
  for (const { index, 0: word } of words.toReversed()) {
    const letters = plain(word);
    const isMarked = MARK_BEFORE.test(text.slice(Math.max(0, index - 3), index));
    if (isRequest(word)) start = index;
    else if (start === undefined ? !BEHIND.has(letters) : !BEFORE.has(letters)) break;
    else if (start !== undefined) start = index;
    if (start !== undefined && isMarked) break;
  }
  const before = text.slice(0, start ?? text.length).replace(/(?<![\s,;.!])[\s,;.!]+$/u, "");
  const isAlone = start !== undefined && !/\S\s+\S/u.test(text.slice(start).trim());
  return start === undefined || isAlone || before.trim() === "" ? text : before;
}
