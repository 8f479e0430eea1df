import { countOf } from "../words/number-words.ts";

const DAY = "(?:3[01]|[12]\\d|0?[1-9])";
/** What stands between days of one month. */
const AND = "(?: ?[,&+] ?(?:và |va )?| (?:và|va|với|voi|vs|rồi|roi) )";
/** No day, but a number of something, a time or a date of its own. */
const NO_UNIT =
  "(?![\\d/]|[.,:-]\\d| ?(?:h|g|p|ph|giờ|gio|phút|phut|tiếng|tieng|người|nguoi|bạn|ban|đứa|dua|cây|cay|con|phần|phan|suất|suat|ký|ki|kg|km|bao|buổi|buoi|lần|lan|bài|bai|hộ|năm|nam|tuổi|tuoi|cái|cai|bộ|bo|túi|thùng|thung|hộp|hop|tháng|thang)(?!\\p{L}))";
const LIST = `(${DAY}(?:${AND}${DAY})+)`;
const WEEKDAY =
  "(?:thứ (?:hai|ba|tư|năm|sáu|bảy|\\d)|thu (?:hai|ba|tu|nam|sau|bay|\\d)|t[2-7]|chủ nhật|chu nhat|cn)";
const SUFFIX =
  "(?: (?:liên tiếp|lien tiep|liên tục|lien tuc|liền|lien|vừa rồi|vua roi|rồi|roi|vừa qua|vua qua|qua|trước|truoc))*";

/** “15 và 22 tháng 11”, “14, 15 và 16/11”: all of that month. */
const OF_ONE_MONTH = new RegExp(
  `(?<![\\p{L}\\d/.,:-])(?!\\d ?, ?${DAY}(?:[ /]))${LIST}(?: ?/ ?| (?:tháng|thang) )(1[0-2]|0?[1-9])(?![\\d/])`,
  "giu",
);
/** “ngày 17, 19, 24”, “hôm 20 với 22” */
const OF_ONE_WORD = new RegExp(
  `(?<!\\p{L})((?:ngày|ngay|hôm|hom|bữa|bua) (?:(?:mùng|mồng|mung|mong) )?|(?:mùng|mồng|mung|mong) )${LIST}${NO_UNIT}`,
  "giu",
);
/** Behind a count of days nothing need stand between their numbers: “3 ngay lien 21 22 23”. */
const COUNTED_LIST = `(${DAY}(?:(?:${AND}| )${DAY})+)`;
/** “hai thứ bảy liên tiếp 14 và 21”, “2 ngay 24 25”, “các thứ hai tháng này (2, 9, 16)” */
const OF_WEEKDAYS = new RegExp(
  `(?<![\\p{L}\\d])((?:[2-7]|hai|ba|bốn|năm|bon|nam|các|cac|mấy|may) (?:${WEEKDAY}|ngày|hôm|bữa|ngay|hom|bua)${SUFFIX}(?: (?:là|la|ngày|ngay|tháng này|thang nay))*:?) \\(?${COUNTED_LIST}${NO_UNIT}\\)?`,
  "giu",
);
/** “23: 30p, 24: 45p” */
const BEFORE_LENGTH = new RegExp(
  `(?<=^|[,;.] ?)(${DAY})(?=: ?\\d+(?:[.,]\\d+)? ?(?:h|g|p|ph|phút|phut|tiếng|tieng|giờ|gio)(?!\\p{L}))`,
  "giu",
);
/** “18 nghe …, 21 thăm …”; behind “ngày 15 …” also one alone. */
const BEFORE_DEED = new RegExp(
  `(?<=^|[,;:] ?)(${DAY})(?= (?:(?:em|mình|minh|tui|tôi|thì|thi|có|co|lại|lai) )*(?:đi|di|làm|lam|dự|du|nghe|thăm|tham|họp|hop|hiến|hien|dọn|don|trồng|trong|phát|phat|dạy|day|nấu|nau|thêm|them|tham gia|mặc|mac|hát|hat|nhảy|nhay|tập|tap)(?!\\p{L}))`,
  "giu",
);
const DATED = new RegExp(
  `(?<!\\p{L})(?:(?:ngày|ngay|hôm|hom|bữa|bua|mùng|mồng|mung|mong) )${DAY}${NO_UNIT}|(?<![\\p{L}\\d/])(?:(?:ngày|ngay|hôm|hom) )?${DAY}/(?:1[0-2]|0?[1-9])(?![\\d/])`,
  "giu",
);
/** “hai chủ nhật vừa rồi …, ngày 15 …, ngày 22 …”: which they were is told behind. */
const COUNTED = new RegExp(
  `(?<![\\p{L}\\d])([2-5]|hai|ba|bốn|bon) ${WEEKDAY}${SUFFIX}(?: (?:là|la))?(?: (?=ngày \\d)|(?![\\p{L}\\d]))`,
  "iu",
);

/**
 * A line that lists days of a month by their numbers, with each as it would be told alone: `ngày 17, 19` → `ngày 17, ngày 19`,
 * `15 và 22 tháng 11` → `15/11 và 22/11`. Any other line comes back as it is.
 */
export function eachDated(text: string): string {
  if (!/\d/u.test(text)) return text;
  const dated = text
    .replaceAll(OF_ONE_MONTH, (_, days: string, month: string) => eachDay(days, (day) => `${day}/${month}`))
    .replaceAll(OF_ONE_WORD, (_, word: string, days: string) =>
      eachDay(days, (day) => `${word.trim()} ${day}`),
    )
    .replaceAll(OF_WEEKDAYS, (_, words: string, days: string) => {
      const each = eachDay(days.replaceAll(/(?<=\d) (?=\d)/gu, ", "), (day) => `ngày ${day}`);
      return areAll(words, each) ? each : `${words} ${each}`;
    });
  const inTurn = daysInTurn(daysInTurn(dated, BEFORE_LENGTH, 2), BEFORE_DEED, DATED_ONCE.test(dated) ? 1 : 2);
  return withoutCounted(inTurn);
}

const DATED_ONCE = new RegExp(DATED.source, "iu");

function eachDay(days: string, as: (day: string) => string): string {
  return days.replaceAll(/\d+/gu, as);
}

/** “hai thứ bảy 14 và 21”: as many as were counted, or all there were. */
function areAll(words: string, days: string): boolean {
  const [count = ""] = words.split(" ");
  return /^(?:các|cac)$/iu.test(count) || countOf(count) === [...days.matchAll(/\d+/gu)].length;
}

/** One alone may count something. */
function daysInTurn(text: string, wanted: RegExp, fewest: number): string {
  return [...text.matchAll(wanted)].length < fewest ? text : text.replaceAll(wanted, "ngày $1");
}

function withoutCounted(text: string): string {
  const counted = COUNTED.exec(text);
  if (!counted) return text;
  const behind = text.slice(counted.index + counted[0].length);
  return [...behind.matchAll(DATED)].length === countOf(counted[1] ?? "")
    ? text.slice(0, counted.index) + behind
    : text;
}
