/** It was put off, or somebody was not there to its end: words for a pattern. */
export const NOT_HELD =
  "hoãn|hủy|huỷ|dời|vắng(?! (?:(?:hơi|khá|cũng|bớt) )?(?:người|hoe|tanh|teo|nhiều|mấy|vài|\\d))|nghỉ(?! (?:ngơi|hưu|chân))|bận(?! (?:áo|đồ|rộn))|kẹt|về (?:trước|giữa|sớm|quê)";
/** The same without marks, for where they are not likely something else: “hoàn thành”, “đội em”, “đoàn kết”. */
export const NOT_HELD_UNMARKED =
  "hoan(?! (?:thanh|ho|hi))|huy|doi(?! (?:bung|em|song))|vang(?! (?:(?:hoi|kha|cung|bot) )?(?:nguoi|hoe|tanh|teo|nhieu|may|vai|\\d))|nghi(?! (?:ngoi|huu|chan|la))|ban(?! (?:ao|do|be|em))|ket(?! (?:thuc|noi))|ve (?:truoc|giua|som|que)";
/** Whom it hit, between the word that turns and the one that denies. */
const BETWEEN = "(?:(?:lại|cũng|bị|phải|em|mình|tôi|tui|lai|cung|bi|phai|minh|toi) )*";
const TURNED = new RegExp(
  `(?<!\\p{L})(?:nên|nen|bị|bi|đành|danh) ${BETWEEN}(?:${NOT_HELD}|${NOT_HELD_UNMARKED}|ở nhà|o nha(?! (?:van|dan))|thôi|khỏi|thoi|khoi)(?!\\p{L})|(?<!\\p{L})(?:về|ve) (?:giữa|giua) (?:chừng|buổi|chung|buoi)`,
  "u",
);

/** Whether a line in small letters says that it came to nothing: “mưa quá nên hoãn”, “nên em về giữa chừng”. */
export function saysNotHeld(lower: string): boolean {
  return TURNED.test(lower);
}
