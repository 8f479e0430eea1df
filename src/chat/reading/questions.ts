import { wordsOf } from "../../rules/reading/words/typed-words.ts";

const ENDS = /[?？]\s*[.!)]*$/u;
/** “…chưa?”, “…không?” without the mark need the word itself at the end of a short line. */
const LAST = new Set(["gì", "đâu", "sao", "hả", "hở", "nhỉ", "vậy", "z", "ta", "thế", "ai"]);
const FIRST =
  /^(?:cho (?:em |mình |tôi |tui )?hỏi|cho em biết|bot ơi|ad ơi|admin ơi|sao (?:lại|không|mà|bot)|tại sao|vì sao|khi nào|bao giờ|ai (?:chưa|là|đã|có)|làm (?:sao|thế nào)|hạn (?:nộp|chót))(?!\p{L})/iu;
const SHORT = 6;

const ASKS_HOW_MUCH =
  /(?<!\p{L})(?:mấy (?:giờ|độ|câu|phần|ngày nữa)|bao nhiêu|bao giờ|khi nào|chừng nào)(?!\p{L})/iu;
const A_FAVOUR =
  /^(?:(?:nhờ|cho|bot|ad|dạ) )*(?:điền|làm|viết|ghi|nộp|trả lời) (?:giùm|dùm|giúp|hộ)(?!\p{L})|(?<!\p{L})giúp (?:em|mình|tôi|anh|chị) (?:với|đi|cái)(?!\p{L})/iu;
const CALLS = /^\p{L}+(?: \p{L}+){0,2} ơi(?!\p{L})/iu;
/** “đúng r xác nhận đi”: said to a preview, and nothing that is promised. */
const CONFIRMS =
  /^(?:(?:đúng|ok|oke|ừ|vâng|dạ|em|mình|rồi|r|vậy|thì) )*(?:xác nhận|xac nhan|đồng ý|dong y|nộp luôn|nộp đi|nop luon|nop di|(?:gửi|gui) (?:đi|di|luôn|luon|cấp trên|cap tren|lên|len))(?: (?:đi|luôn|giúp|em|mình|nha|nhé|ạ|rồi))*[ .!]*$/iu;
/** Whether a line says itself that what was shown is confirmed: “đúng r xác nhận đi”. */
export function saysConfirmed(text: string): boolean {
  return CONFIRMS.test(text.trim()) && /xác nhận|xac nhan/iu.test(text);
}

const A_LINK = /^\s*(?:https?:\/\/|www\.)\S+\s*$/iu;

/** A short line that is meant for somebody, or asks something, or is only a link: hardly what was done, or will be. */
export function isHardlyContent(text: string): boolean {
  if (A_LINK.test(text)) return true;
  return (
    wordsOf(text).length <= SHORT &&
    (ASKS_HOW_MUCH.test(text) ||
      CONFIRMS.test(text.trim()) ||
      A_FAVOUR.test(text.trim()) ||
      CALLS.test(text.trim()))
  );
}

/** “không vi phạm gì”, “chưa giúp được ai”: nothing and nobody, and no question. */
const OF_NOTHING =
  /(?<!\p{L})(?:không|khong|ko|chưa|chua|chẳng|hông|hổng) (?:\p{L}+ ){1,3}(?:gì|gi|ai|đâu|dau)[ .!]*$/iu;

/** Whether a line asks the bot something. A long text is asked only when it ends so and is one sentence. */
export function looksAsked(text: string): boolean {
  const words = wordsOf(text);
  if (ENDS.test(text) && words.length <= 15) return true;
  if (words.length <= 15 && FIRST.test(text.trim())) return true;
  if (OF_NOTHING.test(text)) return false;
  return words.length <= SHORT && words.length > 1 && LAST.has(words.at(-1) ?? "");
}
