const DAY =
  "(?:(?:sáng|trưa|chiều|tối|sang|trua|chieu|toi) )?(?:(?:hôm|hom|bữa|bua|ngày|ngay) )?(?:(?:thứ|thu) (?:hai|ba|tư|năm|sáu|bảy|tu|nam|sau|bay|\\d)|t[2-7]|cn|chủ nhật|chu nhat|\\d{1,2}(?:[/-]\\d{1,2})?)(?: (?:tuần |tuan )?(?:này|nay|rồi|roi|trước|truoc))?";
/** “từ thứ hai tới nay”: until today. */
const UP_TO_NOW = new RegExp(
  `(?<!\\p{L})((?:từ|tu) ${DAY}) (?:đến|tới|den|toi) (?:(?:bữa |hôm |bua |hom )?nay|(?:bây |bay )?(?:giờ|gio))(?!\\p{L})`,
  "giu",
);
/** “ba bữa liền từ thứ hai …”: which they were is told behind. */
const IN_A_ROW = new RegExp(
  `(?<!\\p{L})((?:[2-7]|hai|ba|bốn|năm|sáu|bon|nam|sau) (?:bữa|ngày|tối|buổi|bua|ngay|toi|buoi)) (?:liền|liên tiếp|rày|lien|lien tiep|ray)(?=[ ,:]+(?:(?:là|gồm|la|gom) )?(?:(?:từ|tu) )?${DAY}(?![\\p{L}\\d]))`,
  "giu",
);

/** “thứ hai tuần này và tuần trước”: of both weeks. */
const OF_TWO_WEEKS =
  /(?<!\p{L})((?:thứ|thu) (?:\d|hai|ba|tư|năm|sáu|bảy|tu|nam|sau|bay)|t[2-7]|cn|chủ nhật|chu nhat) ((?:tuần|tuan) (?:này|nay|trước|truoc|rồi|roi))(,? (?:và|va|với|voi|vs|lẫn) )(?:cả )?(?=(?:tuần|tuan) (?:này|nay|trước|truoc|rồi|roi)(?!\p{L}))/giu;

/** A line of several days in a row, with their end and their number as other readers know them: `ba bữa từ thứ hai đến hôm nay`. */
export function daysInARow(text: string): string {
  return text
    .replaceAll(UP_TO_NOW, "$1 đến hôm nay")
    .replaceAll(IN_A_ROW, "$1")
    .replaceAll(OF_TWO_WEEKS, "$1 $2$3$1 ");
}
