import { wishBefore, wishIn } from "../../rules/reading/talk/wishes.ts";
import { wordsOf } from "../../rules/reading/words/typed-words.ts";

/**
 * Whether a line tells a reason, where one is asked for, that elsewhere would be said of the conversation: “ghi nhầm ngày”, “bận
 * mùa thi”, “em bận quá”.
 */
export function tellsWhy(text: string): boolean {
  if (BUSY_WITH.test(text) || keptFromIt(text)) return true;
  return WAS_WRONG.test(text) && !OF_THE_TALK.test(text) && wordsOf(text).length > 1;
}

/** “à nhầm” is still said of the conversation. */
const WAS_WRONG =
  /(?<!\p{L})(?:nhầm|nham|lộn|lon|sai|quên|quen|trùng|trung|thiếu|thieu|dư|sót|sot|sửa lại cho|sua lai cho)(?!\p{L})/iu;
const OF_THE_TALK = /^\s*(?:à|ấy|ủa|ơ|chết|í)(?!\p{L})|(?<!\p{L})(?:câu|ý) (?:trước|này|trên)/iu;

const BUSY_WITH =
  /^\s*(?:bận|ban)\s+(?!(?:rồi|roi|quá|qua|lắm|lam|nhé|nhe|nha|ạ|đã|da|tí|ti)(?!\p{L}))\p{L}/iu;

/** Busy, tired, at a meeting: what keeps somebody from going on here kept them from that, too, unless another time is named for it. */
function keptFromIt(text: string): boolean {
  const wish = wishIn(text) ?? wishBefore(text)?.wish;
  return wish === "later" && KEPT.test(text) && !ANOTHER_TIME.test(text);
}

const KEPT =
  /(?<!\p{L})(?:bận|ban|mệt|met|rảnh|ranh|họp|hop|chạy xe|chay xe|đi đường|di duong|việc|viec)(?!\p{L})/iu;
const ANOTHER_TIME =
  /^\s*(?:thôi|thoi|giờ|gio|bây giờ|bay gio)(?!\p{L})|(?<!\p{L})(?:để|de|hẹn|hen|mai|sau|lát|lat|tối|chiều|chieu|khác|khac|khi nào|khi nao)(?!\p{L})/iu;
