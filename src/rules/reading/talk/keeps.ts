import { Phrases } from "../words/phrases.ts";
import { spelled } from "../words/short-forms.ts";
import { wordsOf } from "../words/typed-words.ts";
import { withoutCourtesy } from "./courtesy.ts";

const KEEPS = new Phrases<"keeps">().add("keeps", [
  "(cứ|thôi|thì|vẫn|cho|xin) (em|mình|tôi) (xin|muốn|cứ|vẫn) [giữ|để] [nguyên|y nguyên|y|y vậy|như cũ|như trước|như vậy|nguyên như cũ|nguyên như vậy|nguyên vậy|nguyên văn|y như cũ|y như vậy] (câu trả lời|câu|ý|phần|cái) (cũ|đó|này|trước) (đi|luôn)",
  "(cứ|thôi|thì|vẫn|cho|xin) (em|mình|tôi) (xin|muốn|cứ|vẫn) giữ (lại) [ý|câu|phần|cái|nội dung|câu trả lời] [cũ|trước|đã viết|đã ghi|đó|này] (đi|luôn)",
  "(vẫn) [như cũ|y như cũ|y cũ|như trước] (đi|luôn|thôi)",
  "(thôi) (em|mình|tôi) không [sửa|đổi|thay đổi] (gì|nữa|gì nữa|gì hết) (đâu|cả|hết)",
]);

/** Whether a line says that what was written stays: “giữ nguyên”, “thôi để như cũ”, “không sửa nữa”. */
export function saysKept(text: string): boolean {
  return withoutCourtesy(text).some((line) => KEEPS.find(spelled(wordsOf(line))) !== undefined);
}
