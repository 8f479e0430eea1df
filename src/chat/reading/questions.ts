import { wordsOf } from "../../rules/reading/words/typed-words.ts";

const ENDS = /[?？]\s*[.!)]*$/u;
/** “…chưa?”, “…không?” without the mark need the word itself at the end of a short line. */
const LAST = new Set(["gì", "đâu", "sao", "hả", "hở", "nhỉ", "vậy", "z", "ta", "thế"]);
const FIRST =
  /^(?:cho (?:em |mình |tôi |tui )?hỏi|cho em biết|bot ơi|ad ơi|admin ơi|sao (?:lại|không|mà|bot)|tại sao|vì sao|khi nào|bao giờ|ai (?:chưa|là|đã|có)|làm (?:sao|thế nào)|hạn (?:nộp|chót))(?!\p{L})/iu;
const SHORT = 6;

/** Whether a line asks the bot something. A long text is asked only when it ends so and is one sentence. */
export function looksAsked(text: string): boolean {
  const words = wordsOf(text);
  if (ENDS.test(text) && words.length <= 15) return true;
  if (words.length <= 15 && FIRST.test(text.trim())) return true;
  return words.length <= SHORT && words.length > 1 && LAST.has(words.at(-1) ?? "");
}
