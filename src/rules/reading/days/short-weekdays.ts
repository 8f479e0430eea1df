/** What may stand behind “bảy” that stands for Saturday: no hour and nothing that is counted. */
const BEHIND =
  "(?=,| (?:rồi|roi|này|nay|vừa|vua|tuần|tuan|với|voi|và|va|họp|hop|đấu|dau|em|mình|minh|tui|tôi|làm|lam|đi|di|dọn|don|phụ|phu|đứng|dung|\\d{1,3} ?(?:p|phút|phut|tiếng|tieng)|(?:một|hai|ba|nửa|mot|nua) (?:tiếng|tieng))(?![\\p{L}\\d]))";
const SATURDAY = new RegExp(
  `(^|[,;.] ?)((?:sáng|trưa|chiều|tối|sang|trua|chieu|toi) )?(?:bảy|bay)${BEHIND}`,
  "giu",
);

/** “bữa hai”, “sáng hôm tư”: a weekday, where nothing follows that may be counted. */
const BY_NUMBER =
  /(?<!\p{L})(bữa|bua|hôm|hom) (hai|ba|tư|tu|năm|nam|sáu|sau|bảy|bay)(?=[,.!]|$| (?:rồi|roi|này|vừa|vua|tuần|tuan|tuần trước)(?!\p{L}))/giu;

/** A line in which the south's “bảy” is Saturday, with its whole name: `bảy rồi đứng gian hàng …`. */
export function withWholeWeekdays(text: string): string {
  return text
    .replaceAll(SATURDAY, (_, before: string, part: string | undefined) => `${before}${part ?? ""}thứ bảy`)
    .replaceAll(BY_NUMBER, "$1 thứ $2");
}
