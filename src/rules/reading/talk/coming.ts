import { wordsOf } from "../words/typed-words.ts";
import { core } from "./courtesy.ts";
import { saysWhenOrHowLong } from "./when-or-how-long.ts";

/** How an invitation is answered: coming, not coming, or not yet known. */
export type Coming = "yes" | "no" | "perhaps";

/** More words are a message to somebody, and no answer. */
const MOST_WORDS = 12;

/** The day of the invitation, which is no other day. */
const THAT_DAY = "hôm đó|hom do|hôm ấy|bữa đó|bua do|bữa ấy|ngày đó|ngay do|buổi đó|buổi này|buoi nay";
/** Who speaks, and courtesy, at the beginning. */
const LEAD = `(?:(?:${THAT_DAY}|dạ|da|vâng|vang|ừ|um?|uh|ok|oke|okie|à|thưa|em|e|mình|minh|tôi|toi|tui|chị|chi|anh|ad|bot|có|co|chắc chắn|chac chan|sẽ|se|vẫn|van|thì|đồng chí|đ c|nhất trí|đồng ý) )*`;
const TAIL =
  "(?: (?:ạ|a|nhé|nhe|nha|nghen|hen|chị|chi|anh|ad|bot|em|đồng chí|luôn|luon|rồi|roi|chứ|chu|mà|đó|hết|đầy đủ|day du|đúng giờ|dung gio|đủ|du|được|duoc|ok))*";
const GO = "(?:đi|di|dự|tham gia|tham dự|tham du|đến|den|tới|có mặt|co mat|sắp xếp|sap xep|họp)";
const NOT = "(?:không|khong|ko|k|kg|hông|hong|hok|hổng|chưa|chẳng)";
const CAN = "(?:được|duoc|đc|dc|nổi|noi|kịp|kip)";
const WORD_ENDS = "(?= |$)";

/** What kept somebody away is over: “giờ rảnh rồi”, “hết thi rồi”. */
const FREE =
  "(?:(?:giờ|gio|nay) )?(?:(?:em|mình|minh|tôi|toi|tui) )?(?:rảnh|ranh|(?:hết|het|xong) (?:bận|ban|thi|việc|viec|họp|hop|ca|trực|truc)|(?:thi|họp|hop) xong)(?: (?:rồi|roi|lại|lai))?";
const YES = new RegExp(
  `^(?:${LEAD}${FREE} )?${LEAD}${GO}(?: (?:họp|dự|được|duoc))*${TAIL}(?: ${FREE})?$`,
  "u",
);
/** “không đi được”, “đi không được”; what is said behind it stands in the group. */
const NOT_GOING = new RegExp(
  `^${LEAD}(?:${NOT} (?:có |thể |sắp xếp )*${GO}(?: (?:họp|dự|${CAN}|${THAT_DAY}))*|${GO} (?:họp |dự )?${NOT} ${CAN})((?: .*)?)$`,
  "u",
);
/** What keeps somebody away says why, unless it says only that they are. */
const KEPT_AWAY = new RegExp(
  `^${LEAD}(?:cho (?:em|mình|minh|tôi|toi|tui) )?(?:bị |đang |lại |phải |mà )*(?:bận|kẹt|ket|vướng|vuong|ốm|om|bệnh|benh|mắc việc|mac viec|(?:phải|bị|mắc|kẹt) trực|đi công tác|di cong tac|đi xa|ban${WORD_ENDS}(?= (?:thi|hoc|viec|roi))|trực(?= (?:.* )?rồi)|(?:xin |xin phép )?(?:vắng|vang)|xin (?:phép )?(?:nghỉ|nghi)(?! phép))${WORD_ENDS}(.*)$`,
  "u",
);
const ONLY_AWAY = new RegExp(
  `^${LEAD}(?:cho (?:em|mình|minh|tôi|toi|tui) )?(?:bị |đang |lại |phải )*(?:bận|xin phép|xin|vắng|vang|nghỉ|nghi| )+(?:quá|lắm|mất)?(?: (?:${THAT_DAY}))?${TAIL}$`,
  "u",
);
const BECAUSE = /(?:^|[ ,])(?:vì|vi|do|tại|bởi) (.+)$/isu;
/** “bận nhưng vẫn đi”, “bận, lát em trả lời”, “không đi được mà lát tới”: who says so may come all the same. */
const ALL_THE_SAME =
  /(?:^| )(?:vẫn|nhưng|nhung|lát|lat|tới|đến|xong|nhẹ|cũng|cung|ráng|cố|trễ|tre|sau|kịp|được|duoc|đc|dc|(?:buổi|bữa|hôm|lần) (?:này|nay) (?:.* )?(?:đi|dự|có))(?= |$)/u;
const CANNOT = new RegExp(`(?:^| )${NOT} (?:[^ ]+ ){0,2}${CAN}${WORD_ENDS}`, "gu");
/** “Em trực cơ quan” may be a reason as well as work, “em xin nghỉ phép” an absence of days. */
const MAY_KEEP_AWAY = new RegExp(
  `^${LEAD}(?:(?:đang )?trực(?! (?:tiếp|tuyến))|xin nghỉ phép)${WORD_ENDS}`,
  "u",
);

const MAYBE =
  "(?:chắc|chac|có lẽ|co le|có thể|co the|có khi|(?:chưa|chua|không|khong|ko) (?:biết|biet|chắc|chac|rõ)|nếu|neu|cố gắng|co gang|ráng)";
/** “chắc đi”, “nếu kịp thì em tới”, “chưa biết nữa”: of coming, or of nothing else. */
const PERHAPS = new RegExp(
  `^(?:.* )?(?:${MAYBE} (?:.* )?(?:đi|di|dự|tham gia|tham dự|đến|tới|có mặt|co mat|sắp xếp|kịp|kip|bận|vắng|kẹt)(?: .*)?|${MAYBE}(?: (?:nữa|nua|đã|lắm|sao|thế nào|ra sao|là))*${TAIL}|hên xui.*)$`,
  "u",
);
/** “để em coi lại”, “để em hỏi thủ trưởng”; “để em xem điểm” is about something else. */
const TO_LOOK = new RegExp(
  `^(?:.* )?(?:để|de) (?:em|mình|minh|tôi|tui|e) (?:(?:coi|xem|tính|tinh)(?: (?:lại|lai|lịch|lich|đã|da|thử|thu|sao|việc|công việc))*${TAIL}|(?:sắp xếp|sap xep|hỏi|hoi)(?: .*)?)$`,
  "u",
);
const SURE = /chắc chắn|chac chan|chắc rồi/u;
/** Questions that end without their mark; “chưa biết sao nữa” asks nothing. */
const ASKS =
  /(?:^| )(?:vậy|hả|hở|sao|gì|đâu|nào|hong ta|không|khong|ko|hông|chưa)(?: (?:ạ|a|chị|chi|anh|ad|bot|em|ta|vậy|ha))*$/u;
const UNKNOWN = /(?:^| )(?:chưa|chua|không|khong|ko) (?:biết|biet|chắc|chac|rõ)(?= |$)/u;

/**
 * Whether a line answers an invitation as people do: `em đi được ạ`, `bận thi rồi`, `chắc đi`. To be asked only where one was shown
 * last. A line of another day or with a length tells of something else, and what may be meant either way is no answer yet.
 */
export function saysComing(text: string): Coming | undefined {
  if (/[?？]/u.test(text)) return undefined;
  const words = wordsOf(text);
  if (words.length === 0 || words.length > MOST_WORDS) return undefined;
  const line = words.join(" ");
  if (ASKS.test(line) && !UNKNOWN.test(line)) return undefined;
  if (saysWhenOrHowLong(text.normalize("NFC").replaceAll(OF_THAT_DAY, " "))) return undefined;
  const away = NOT_GOING.exec(line) ?? KEPT_AWAY.exec(line);
  if (away) return ALL_THE_SAME.test((away[1] ?? "").replaceAll(CANNOT, "")) ? "perhaps" : "no";
  if ((PERHAPS.test(line) && !SURE.test(line)) || TO_LOOK.test(line) || MAY_KEEP_AWAY.test(line))
    return "perhaps";
  return YES.test(line) ? "yes" : undefined;
}

/** “ko đi đc, nhà có đám cưới”: what stands behind the no. */
const BEHIND = new RegExp(`${NOT}[^,;.]*?${GO}[^,;.]*[,;.]\\s*(\\p{L}[^?]*)$`, "isu");
const NO_REASON =
  /(?<!\p{L})(?:xin lỗi|xin loi|thông cảm|thong cam|mong|ơi|cảm ơn|cam on|cho (?:em|mình|tôi) gửi|để|de|hẹn|hen)(?!\p{L})/iu;
const OF_THAT_DAY = new RegExp(`(?<!\\p{L})(?:${THAT_DAY})(?!\\p{L})`, "giu");

/** Why somebody does not come, where they say so with the answer: `bận thi rồi`, `em không đi được vì trực`. As typed. */
export function whyNotComing(text: string): string | undefined {
  if (saysComing(text) !== "no") return undefined;
  const [, why] = BECAUSE.exec(text.normalize("NFC").trim()) ?? [];
  if (why) return why;
  const [, behind = ""] = BEHIND.exec(text.normalize("NFC").trim()) ?? [];
  if (wordsOf(behind).length > 1 && !NO_REASON.test(behind)) return behind;
  const line = wordsOf(text).join(" ");
  return KEPT_AWAY.test(line) && !ONLY_AWAY.test(line) ? core(text) : undefined;
}
