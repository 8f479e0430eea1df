import { NOT_HELD, saysNotHeld } from "./not-held.ts";

/** What people add of how it was, in either spelling. */
const FEELING =
  "mệt|met|vui|đông|dong|mưa|mua (?:qua|lon|to|du|ghe)|nắng|nang|nóng|nong|lạnh|lanh|gió|gio lon|cực|cuc|đuối|duoi|ướt|uot|dơ|muỗi|muoi|trễ|tre|khuya|đói|doi bung|khát|khat|ý nghĩa|y nghia|đáng nhớ|dang nho|tuyệt|tuyet|hay (?:quá|lắm|ghê|dữ|thiệt|luôn|qua|lam|ghe)|ngon|đẹp|dep|sạch|sach|oải|oai|rã|ra roi|đau|dau lung|buồn ngủ|buon ngu|thương|thuong|cười|cuoi|khen|thích|thich|mừng|mung|phấn khởi|phan khoi|xỉu|xiu|phê|dễ thương|de thuong|ngoan|hôi|hoi qua|sình|sinh lay|ngập|ngap";
/** Whom or what it is said of, and words that lead to it. */
const OF_WHOM =
  "mà|nhưng|nên|tại|vì|do|thì|cũng|trời|đã|quá|thiệt|thật|em|mình|tui|tôi|hôm đó|bữa đó|ai cũng|mọi người(?: ai)?|bà con|anh em|tụi nhỏ|(?:mấy|các) (?:em|bé|cụ|cô chú|bạn|cháu)|về|ma|nhung|nen|tai|vi|thi|cung|troi|da|qua|minh|toi|moi nguoi|ba con|tui nho|ve|cảm thấy|thấy|cam thay|thay|người|nguoi";
/** Marks, all that stand together; a word that turns; or the end of what was done. */
const BEHIND =
  "(?<![,.;!…])[,.;!…]+(?![,.;!…]) *|(?<=[\\p{L}\\d] )(?=(?:mà|nhưng|nên|tại|vì|ma|nhung|nen|tai|vi) )|(?<=(?:tiếng|tieng|phút|phut|giờ|gio|rưỡi|ruoi|\\dh|\\dp|rồi|roi|xong|về|ve) )";
/** Not done after all: no mere comment. */
const DENIED = [
  "(?!.*(?<!\\p{L})(?:không|khong|ko|k|hok|hông|hong|chưa|chua) (?:(?:có|co|kịp|kip|được|duoc|dc|thể|the) )*(?:đi|di|dự|du|tham gia|làm|lam|ra|tới|toi|đến|den|mặc|mac|tính|tinh|ghi)(?!\\p{L}))",
  `(?!.*(?<!\\p{L})(?<!(?:không|ko|hông) (?:ai )?)(?:${NOT_HELD})(?!\\p{L}))`,
].join("");
const SAID = `(?:(?:${OF_WHOM}) )*(?:${FEELING})(?!\\p{L})[^,;?？\\d]{0,60}$`;
/** What is seldom there is looked for first: what denies may stand anywhere in the rest. */
const COMMENT = new RegExp(`(?:${BEHIND})(?=${SAID})${DENIED}`, "u");

/** A longer line is conversation, characters. */
const LONGEST = 300;

/** A line in small letters with a comment on what was done blanked out: “…, tụi nhỏ vui không chịu về” denies nothing. */
export function withoutComment(lower: string): string {
  const found = lower.length > LONGEST || saysNotHeld(lower) ? undefined : COMMENT.exec(lower);
  return found ? lower.slice(0, found.index) + "_".repeat(lower.length - found.index) : lower;
}
