import { wordsOf } from "../words/typed-words.ts";

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
const NO = [
  new RegExp(`^${LEAD}${NOT} (?:có |thể |sắp xếp )*${GO}(?: .*)?$`, "u"),
  new RegExp(
    `^${LEAD}(?:bị |đang |lại |phải |mà )*(?:bận|kẹt|ket|vướng|vuong|ốm|om|bệnh|benh|mắc việc|mac viec|đi công tác|di cong tac|đi xa|ban (?:thi|hoc|viec|roi|viec nha)|trực|(?:xin |xin phép )?(?:vắng|vang)|xin (?:phép )?(?:nghỉ|nghi))(?: .*)?$`,
    "u",
  ),
];
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
  if (NO.some((pattern) => pattern.test(line))) return "no";
  return YES.test(line) ? "yes" : undefined;
}
