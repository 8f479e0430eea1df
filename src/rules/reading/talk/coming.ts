import { wordsOf } from "../words/typed-words.ts";
import { core } from "./courtesy.ts";

/** How an invitation is answered: coming, not coming, or not yet known. */
export type Coming = "yes" | "no" | "perhaps";

/** More words are a message to somebody, and no answer. */
const MOST_WORDS = 12;

/** Who speaks, and courtesy, at the beginning. */
const LEAD =
  "(?:(?:hôm đó|hom do|hôm ấy|bữa đó|bua do|ngày đó|dạ|da|vâng|vang|ừ|um?|uh|ok|oke|okie|à|thưa|em|e|mình|minh|tôi|toi|tui|chị|chi|anh|ad|bot|có|co|chắc chắn|chac chan|sẽ|se|vẫn|van|thì|đồng chí|đ c|nhất trí|đồng ý) )*";
const TAIL =
  "(?: (?:ạ|a|nhé|nhe|nha|nghen|hen|chị|chi|anh|ad|bot|em|đồng chí|luôn|luon|rồi|roi|chứ|chu|mà|đó|hết|đầy đủ|day du|đúng giờ|dung gio|đủ|du|được|duoc|ok))*";
const GO = "(?:đi|di|dự|tham gia|tham dự|tham du|đến|den|tới|có mặt|co mat|sắp xếp|sap xep|họp)";
const NOT = "(?:không|khong|ko|k|kg|hông|hong|hok|hổng|chưa|chẳng)";

const YES = new RegExp(`^${LEAD}${GO}(?: (?:họp|dự|được|duoc))*${TAIL}$`, "u");
const NOT_GOING = new RegExp(`^${LEAD}${NOT} (?:có |thể |sắp xếp )*${GO}(?: .*)?$`, "u");
/** What keeps somebody away says why, unless it says only that they are. */
const KEPT_AWAY = new RegExp(
  `^${LEAD}(?:bị |đang |lại |phải |mà )*(?:bận|kẹt|ket|vướng|vuong|ốm|om|bệnh|benh|mắc việc|mac viec|đi công tác|di cong tac|đi xa|ban (?:thi|hoc|viec|roi|viec nha)|trực|(?:xin |xin phép )?(?:vắng|vang)|xin (?:phép )?(?:nghỉ|nghi))(?: .*)?$`,
  "u",
);
const ONLY_AWAY = new RegExp(
  `^${LEAD}(?:bị |đang |lại |phải )*(?:bận|xin |phép |vắng|vang|nghỉ|nghi| )+(?:quá|lắm|mất)?${TAIL}$`,
  "u",
);
const BECAUSE = /(?:^|[ ,])(?:vì|vi|do|tại|bởi) (.+)$/isu;
const PERHAPS =
  /(?:^|.* )(?:chắc|chac|có lẽ|co le|có thể|co the|có khi|chưa biết|chua biet|chưa chắc|chua chac|chưa rõ|hên xui|để (?:em|mình|tôi) (?:coi|xem|tính|sắp xếp|hỏi)|de (?:em|minh) (?:coi|xem|tinh)|nếu|neu|cố gắng|co gang|ráng|không biết|khong biet)(?: .*)?$/u;
const SURE = /chắc chắn|chac chan|chắc rồi/u;

/** Whether a line answers an invitation as people do: `em đi được ạ`, `bận thi rồi`, `chắc đi`. To be asked only where one was shown last. */
export function saysComing(text: string): Coming | undefined {
  if (/[?？]/u.test(text)) return undefined;
  const words = wordsOf(text);
  if (words.length === 0 || words.length > MOST_WORDS) return undefined;
  const line = words.join(" ");
  if (PERHAPS.test(line) && !SURE.test(line)) return "perhaps";
  if (NOT_GOING.test(line) || KEPT_AWAY.test(line)) return "no";
  return YES.test(line) ? "yes" : undefined;
}

/** Why somebody does not come, where they say so with the answer: `bận thi rồi`, `em không đi được vì trực`. As typed. */
export function whyNotComing(text: string): string | undefined {
  if (saysComing(text) !== "no") return undefined;
  const [, why] = BECAUSE.exec(text.normalize("NFC").trim()) ?? [];
  if (why) return why;
  const line = wordsOf(text).join(" ");
  return KEPT_AWAY.test(line) && !ONLY_AWAY.test(line) ? core(text) : undefined;
}
