import { wordsOf } from "../words/typed-words.ts";
import { saysComing } from "./coming.ts";
import { yesOrNo } from "./yes-no.ts";

/** What became of something that was to be done. */
export type Done = "done" | "not";

/** More words tell a story. */
const MOST_WORDS = 14;
const FILLS =
  /^(?:dạ|da|vâng|vang|ừ|um|ok|oke|em|e|mình|minh|tôi|toi|tui|chị|chi|anh|ad|bot|ơi|thì|cũng|có|co|được|duoc|đc|dc|luôn|luon|nha|nhé|nhe|nghen|hen|ạ|a|à|hà|đó|mà|ma|nhưng|nhung|thôi|thoi|chỉ|chi|mới|moi|vừa|khoảng|khoang|tầm|tam|chừng)$/u;
const SAYS_DONE =
  /^(?:làm|lam|xong|rồi|roi|rùi|r|đã|da|đủ|du|hết|het|đi|di|hoàn|hoan|thành|thanh|tất|tat|đầy|day|đăng|dang|ký|ky|kí|ki|như|nhu|số|so|giờ|gio)$/u;
/** Of those above, some that say by themselves that it is done. */
const BY_ITSELF =
  /(?:^| )(?:làm|lam|xong|rồi|roi|rùi|hoàn thành|hoan thanh|đủ rồi|du roi|đi rồi|di roi)(?= |$)/u;
const NOT =
  /(?:^| )(?:chưa|chua|không|khong|ko|hông|hong|hok|hổng|chẳng|kg) (?:(?:có|co|thể|the|kịp|kip|sắp|xếp|sap|xep|đi|di) )*(?:làm|lam|đi|di|kịp|kip|tham gia|thực hiện|sắp xếp|sap xep|rảnh|ranh)(?= |$)(?! (?:sao|gì|gi|xong|hết|het|đủ|du)(?: |$))/u;
const NOT_AT_FIRST = /^(?:(?:dạ|da|vâng|em|mình|minh|tôi|tui)[, ]+)*(?:chưa|chua)\s*[,.;]/iu;
/** “Dạ”, “ok”, “được rồi” may only say that the question was read. */
const TELLS =
  /(?:^| )(?:có|co|làm|lam|xong|đủ|du|đã|hoàn)(?= |$)|^(?:(?:dạ|da|vâng|ừ|em|mình) )*(?:rồi|roi|rùi)(?= |$)/u;
const LATER =
  /(?:^| )(?:dời|doi|hoãn|hoan|hẹn|hen|để|de|chuyển|chuyen) (?:lại |lai )?(?:qua |sang )?(?:tuần|tuan|bữa|bua|hôm|hom|dịp) (?:sau|tới|toi|khác|khac)(?= |$)/u;

/**
 * Whether a line answers “đồng chí làm xong chưa?” as people do: `xong rồi ạ`, `mưa quá em chưa làm`. To be asked only where that
 * question was shown last. What says how long, or asks, is neither.
 */
export function saysDone(text: string): Done | undefined {
  const words = wordsOf(text);
  const line = words.join(" ");
  if (words.length === 0 || words.length > MOST_WORDS || /[?？\d]/u.test(text)) return undefined;
  const plainly = yesOrNo(text);
  if (plainly === "yes") return TELLS.test(line) ? "done" : undefined;
  if (
    plainly === "no" ||
    NOT_AT_FIRST.test(text) ||
    NOT.test(line) ||
    LATER.test(line) ||
    saysComing(text) === "no"
  )
    return "not";
  const isDone = BY_ITSELF.test(line) && words.every((word) => FILLS.test(word) || SAYS_DONE.test(word));
  return isDone ? "done" : undefined;
}

/** A line without the words that say only that it is done: `làm có 1 tiếng rưỡi à` leaves `1 tiếng rưỡi`. */
export function besideDone(text: string): string {
  const words = text.normalize("NFC").trim().split(/\s+/u);
  const carries = (word: string) => {
    const [letters = ""] = wordsOf(word);
    return letters !== "" && !FILLS.test(letters) && !BARE.test(letters);
  };
  return words
    .filter(carries)
    .join(" ")
    .replace(/[,.;]+$/u, "");
}

const BARE = /^(?:làm|lam|xong|rồi|roi|rùi|r|đã|đủ|du|đi|hết)$/u;
