import { matchAt, pattern, type TypedLine, wordStarts } from "../words/typed-line.ts";

/** Whom a clause may be about; marks are escaped where a word without them is another. */
const TITLE =
  "(?:(?:mấy|các|hai|ba|tụi|bọn) )?(?:phó bí thư|bí thư|chủ tịch|lãnh đạo|đồng chí|đ/c|đ_c|anh em|anh|ch\\u1ecb|chi(?! (?:đoàn|bộ|hội|đội))|bạn|c\\u00f4|co(?= \\p{L}+ co)|chú(?! nhật)|thầy|bác|d\\u00ec|cậu|ông|b\\u00e0|sếp|đứa|nhỏ|nó|họ(?! trợ)|em(?! (?:don|nho|cat|lam|phat|chat|ray|xit|giay|rong|lat|dao|gay) co )(?= \\p{L}+ (?:có|cũng|đều|đi|dự|tham) ?)(?! (?:có|cũng|đều|đã|vừa|mới|đi|dự|tham|qua|xuống|ghé|luôn|với|và|lại)$))";
const SELF = "(?:em|e|mình|tôi|tui|tớ)$";
const NAME = `(?: (?!${SELF}|(?:có|cũng|đều|đã|đi|dự|tham|rủ|kêu|mời|chở|dẫn|nhắn|báo)$)[\\p{L}.\\d]+){0,4}?`;
const TOOK_PART =
  "(?: (?:cũng|đều|đã|có|vừa|m\\u1edbi|lại))* (?:đi|dự|tham dự|tham gia|tgia|có mặt|xuống|ghé|mặc|bận|làm|dọn|hát|múa|chơi|đá)$";
const ANOTHER = pattern(`${TITLE}${NAME}${TOOK_PART}`);
/** “… là chị Lan á” */
const IT_WAS = pattern(`(?:l\\u00e0|do) ${TITLE}${NAME}(?: (?:á|đó|làm|dọn|nha|nhé|chứ|hết))*[ .!]*(?![^])`);
/** A given name alone, with its capital: “… kv3 Lan có đi”. */
const BY_NAME =
  /(?<=[\p{Ll}\d,] +)\p{Lu}\p{Ll}+(?:(?: (?:cũng|đều|đã|có))+|(?: (?:với|và|cùng) \p{Lu}\p{Ll}+)+) (?:đi|dự|tham|mặt|xuống|làm)(?!\p{L})/uy;
/** With whom, for whom or of whom: no subject. */
const NO_SUBJECT =
  /(?<!\p{L})(?:với|voi|cùng|cung|vs|dí|và|va|cho|của|cua|giúp|giup|phụ|phu|thăm|tham|tặng|tang|chúc|mừng|mời|gặp|nhà|nha|theo|chở|đưa|dẫn|dắt|rước|kèm|dạy|hỗ trợ|bằng|như|tại|ở) (?:(?:mấy|các|hai|ba|tụi|bọn|thầy|cô|anh|chị|chú|ông|bà|bác|may|cac|tui|thay|co|chi|chu|ong|bac) ){0,2}$/u;
const SPEAKER = pattern(SELF);

/**
 * Whether somebody else is the subject of a clause behind the deed: “hôm qua ra quân kv3 chị Lan có đi”. Where the speaker is
 * named as well, who else was there changes nothing.
 * @param from where the deed's word begins
 */
export function tellsOfAnother(line: TypedLine, from: number): boolean {
  const others = wordStarts(line, from).flatMap((at) => {
    BY_NAME.lastIndex = at;
    const found = matchAt(line, at, ANOTHER) ?? matchAt(line, at, IT_WAS) ?? BY_NAME.exec(line.source);
    return found && !NO_SUBJECT.test(line.lower.slice(0, at)) ? [{ at, end: at + found[0].length }] : [];
  });
  const [other] = others;
  if (!other) return false;
  return !wordStarts(line, 0).some(
    (at) => (at < other.at || at >= other.end) && matchAt(line, at, SPEAKER) !== undefined,
  );
}
