const WEEKDAY =
  "(?:(?:tối|sáng|chiều|trưa|toi|sang|chieu|trua) )?(?:thứ|thu|t) ?(?:\\d|hai|ba|tư|năm|sáu|bảy|tu|nam|sau|bay)|(?:(?:tối|sáng|chiều|trưa|toi|sang|chieu|trua) )?(?:cn|chủ nhật|chu nhat)";
/** Which end of a week a weekday is at says nothing of it. */
const END = "(?:hồi |hoi )?(?:đầu|giữa|cuối|dau|giua|cuoi) (?:tuần|tuan)";
/** “đầu tuần, tối thứ 2” */
const BEFORE_DAY = new RegExp(
  `(?<!\\p{L})${END}( rồi| qua| trước| vừa rồi| roi| truoc| vua roi)?[ ,]{1,2}(${WEEKDAY})(?![\\p{L}\\d])`,
  "iu",
);
/** “đầu tuần em phát loa … tối thứ hai” */
const FAR_BEFORE_DAY = new RegExp(
  `^${END}[ ,]{1,2}(?=.{1,120}(?<!\\p{L})(?:${WEEKDAY})(?![\\p{L}\\d]))`,
  "iu",
);
/** “T2 đầu tuần” */
const BEHIND_DAY = new RegExp(
  `(?<!\\p{L})(${WEEKDAY}) ${END}(?: này| nay)?(?= (?!sau|tới|toi)|[,.]|$)`,
  "iu",
);

/** “tuần trước, thứ ba, …”; not a list: “tuần trước t3 với t5”. */
const WHICH_WEEK = new RegExp(
  `(?<![\\p{L}])((?:tuần|tuan) (?:trước|truoc|rồi|roi|qua|vừa rồi|vừa qua|vua roi|vua qua))[ ,]{1,2}(?:hôm |bữa |hom |bua )?(${WEEKDAY})(?![\\p{L}\\d])(?! (?:tuần|tuan|và|va|với|voi)|, ?(?:${WEEKDAY})(?!\\p{L}))`,
  "iu",
);

/** “tuần này tối thứ 2 và tối thứ 3”: each is of this week. */
const THIS_WEEK = new RegExp(
  `(?<!\\p{L})(?:tuần|tuan) (?:này|nay)[ ,]{1,2}((?:${WEEKDAY})(?:(?:,| và| va| với| voi)* (?:${WEEKDAY}))*)(?![\\p{L}\\d])(?! (?:này|nay|tuần|tuan|rồi|roi|trước|truoc|sau|tới))`,
  "giu",
);
const ANY_WEEKDAY = new RegExp(`(?<!\\p{L})(?:${WEEKDAY})(?![\\p{L}\\d])`, "giu");
/** “đầu tháng, mùng 5, …”: a date says which day it was. */
const ROUGHLY_BEFORE_DATE =
  /^(?:hồi |hoi )?(?:đầu|giữa|cuối|dau|giua|cuoi) (?:(?:tháng|thang)(?: (?:này|nay))?|(?:tuần|tuan)(?: (?:này|nay|rồi|roi|qua|trước|truoc))?)[ ,]{1,2}(?=.{0,80}(?:(?<!\p{L})(?:ngày|hôm|bữa|mùng|mồng|ngay|hom|bua|mung|mong) \d|\d\/\d))/iu;

/** A line whose weekday has its end of the week beside it, with the weekday alone: `đầu tuần, tối thứ 2 …`, `T2 đầu tuần …`. */
export function withoutWeekBesideDay(text: string): string {
  return text
    .replace(BEFORE_DAY, (_, which: string | undefined, day: string) => `${day}${which ?? ""}`)
    .replace(BEHIND_DAY, "$1")
    .replace(WHICH_WEEK, "$2 $1")
    .replace(FAR_BEFORE_DAY, "")
    .replaceAll(THIS_WEEK, (_, days: string) => days.replaceAll(ANY_WEEKDAY, "$& này"))
    .replace(ROUGHLY_BEFORE_DATE, "");
}
