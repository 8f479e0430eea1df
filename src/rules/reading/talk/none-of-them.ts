import { Phrases } from "../words/phrases.ts";
import { spelled } from "../words/short-forms.ts";
import { wordsOf } from "../words/typed-words.ts";
import { withoutCourtesy } from "./courtesy.ts";
import { yesOrNo } from "./yes-no.ts";

const NOBODY = new Phrases<"nobody">().add("nobody", [
  "(hình như) không (có) [ai|đồng chí nào|bạn nào|người nào|đứa nào] (vắng|vắng mặt|nghỉ|thiếu|hết|cả|đâu) (hết|cả|đâu)",
  "không (có) [vắng|vắng mặt|nghỉ|thiếu] (ai|đồng chí nào|người nào|đồng chí|người) (hết|cả)",
  "(có mặt|đi|tới|dự|họp) [đủ|đông đủ|đầy đủ] (hết|cả|mặt|người|rồi) (rồi|hết)",
  "[có mặt|đi|tới|dự] hết (rồi)",
  "(mọi người|ai cũng|cả nhà|anh em) (đều) [có mặt|đi|tới|dự] (hết|đủ|đầy đủ|cả|đủ cả)",
]);

/** Whether an answer to “who?” says that it is nobody: “không ai”, “đủ hết”, a plain no. */
export function isNobody(text: string): boolean {
  if (yesOrNo(text) === "no") return true;
  return withoutCourtesy(text).some((line) => NOBODY.find(spelled(wordsOf(line))) !== undefined);
}
