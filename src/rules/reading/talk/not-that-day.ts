const DAY =
  "(?:(?:sáng|trưa|chiều|tối|sang|trua|chieu|toi) )?(?:(?:hôm|hom|bữa|bua) (?:qua|kia|nay)|hqua|hnay|nay|(?:qua|nay)|(?:thứ|thu) (?:hai|ba|tư|năm|sáu|bảy|tu|nam|sau|bay|\\d)|t[2-7]|cn|chủ nhật|chu nhat)";
const SELF = "(?:(?:em|mình|minh|tui|tôi|thì|thi) )*";
const DOES = "(?:mặc|mac|bận|đi|di|dự|du|họp|hop|tập|tap|sinh hoạt|sinh hoat)";
const ONE_DAY_NOT = new RegExp(
  `^(?:dạ |da )?${DAY} ${SELF}(?:không|khong|ko|k|hông|hong|hổng|quên|quen)(?: có| co)? (${DOES} [^,.;]{2,50}?)(?:[,.;] ?| )(?:(?:còn|con|nhưng|nhung|mà|ma|chứ|chu) )*(${DAY}) ${SELF}(?:có|co|thì có)(?: ${DOES})?(?: (?:rồi|roi|nha|nhé|ạ|đó|nè|đầy đủ))*[ .!]*$`,
  "iu",
);

/** A line that tells what was not done on one day, and on another was, with the latter alone: `hôm qua không mặc áo đoàn, hôm nay có` → `hôm nay có mặc áo đoàn`. */
export function withoutDayThatWasNot(text: string): string {
  return text.replace(ONE_DAY_NOT, "$2 có $1");
}
