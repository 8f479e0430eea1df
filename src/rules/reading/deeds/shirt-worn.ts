import { matchAt, pattern, type TypedLine, wordStarts } from "../words/typed-line.ts";

const WEARS = pattern("(?:mặc|bận|diện|khoác|mang|vận)$");
/** “nên mặc áo trắng”: instead of the Union's. */
const WEARS_ANOTHER =
  /(?<!\p{L})(?:mặc|bận|diện|mac|ban) (?:chiếc |cái |đỡ |tạm |do )?(?:áo|ao|đồ|do) (?:trắng|khác|thường|sơ mi|thun|vest|dài|ấm|lạnh|cơ quan|công sở|trang|khac|thuong|so mi|dai|am|lanh)(?!\p{L})/u;
/** “ban ao thanh nien 120k”, “tang ban ao xanh”: without marks it may be sold, or somebody else's. */
const IS_SOLD =
  /(?<!\p{L})(?:tang|cho|may|cac|gap|thay|giup|voi|phat|muon) ban ao |\d ?(?:k|ngàn|ngan|nghìn|nghin|(?:đồng|dong)(?! (?:chí|chi)))(?!\p{L})|(?<!\p{L})(?:giá|gia (?:re|goc|\d)|size|sz|mua|order|ship)(?!\p{L})/u;
/** “nay mình mặc áo xanh nha” reports, or calls others to wear it. */
const I_WEAR = /(?<!\p{L})(?:em|e|mình|tôi|tui|minh|toi) (?:có |co )?(?:mặc|bận|mac|ban)(?!\p{L})/u;

/** Whether the Union's shirt is said to be worn, and no other in its place. */
export function isShirtWorn(line: TypedLine): boolean {
  const wears = wordStarts(line, 0).some((at) => matchAt(line, at, WEARS) !== undefined);
  return wears && !WEARS_ANOTHER.test(line.lower) && !IS_SOLD.test(line.lower);
}

/** Whether the speaker says to wear it. */
export function saysIWear({ lower }: TypedLine): boolean {
  return I_WEAR.test(lower);
}

const WORE =
  /^(?:(?:dạ|da|vâng|em|e|mình|minh|tôi|toi|tui|sáng|sang|hôm|hom|nay|bữa|bua|có|co|đã|da|báo|cáo|bao|cao)[, ]+)*(?:mặc|mac|bận(?= áo)|diện)(?: (?:áo|ao))?((?: (?:rồi|roi|rùi|xong|đó|nha|nhé|nhe|ạ|a|đầy đủ|đi làm|hôm nay|sáng nay|ad|bot))*)[.!]*$/iu;
/** “áo có mặc nha”, “áo em mặc rồi”. */
const SHIRT_FIRST =
  /^(?:(?:dạ|da|sáng|sang|hôm|hom|nay)[, ]+)*(?:áo|ao)(?: (?:thì|thi|em|mình|minh|tui|tôi))*(?: (?:có|co|đã|da))* (?:mặc|mac|bận)((?: (?:rồi|roi|rùi|đó|nha|nhé|nhe|ạ|a|đầy đủ|hôm nay|sáng nay|ad|bot))*)[.!]*$/iu;
const IS_DONE = /(?<!\p{L})(?:rồi|roi|rùi|đã|có|co|xong)(?!\p{L})/iu;

/** On a Monday “sáng nay mặc áo rồi ạ” is of the Union's shirt, though it does not name it. */
export function saysWornToday(text: string): boolean {
  const said = text.normalize("NFC").trim();
  return (WORE.test(said) || SHIRT_FIRST.test(said)) && IS_DONE.test(said);
}
