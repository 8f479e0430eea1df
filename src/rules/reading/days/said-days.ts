import { addDays, type Day } from "../../calendar/time.ts";
import { COUNT, countOf } from "../words/number-words.ts";
import { matchAt, pattern, type TypedLine } from "../words/typed-line.ts";

/** A day as one reading gives it, before it is checked against today. */
export type SaidDay =
  | { end: number; day: Day; weekday?: number; campaign?: boolean; bareDate?: boolean }
  | { end: number; flaw: "bad-day" | "future-day" | "vague-day" | "ambiguous" };

/** “hôm” as typed in haste, and the southern “bữa”; joined to the next word or not. “hổm” is some day. */
const HOM = "(?:ngày )?(?:(?!h\\u1ed5m)%hom|h[0uipkl]?m|hôn|bữa|bửa)[ .-]*";
const NAMED_DAYS: readonly (readonly [RegExp, number])[] = [
  [pattern(`(?:${HOM}nay|h\\.?_nay|nay)$|nãy giờ$`), 0],
  [pattern(`(?:${HOM}|h\\.?_)(?:%qua|qa|wá|wa|wua)$|hq$(?= )`), 1],
  [pattern(`${HOM}kia$`), 2],
  [pattern(`${HOM}kìa$`), 3],
];
const AGO = pattern(`cách đây ${COUNT} (?:ngày|hôm|bữa)$(?: trước$)?`);
/** “cách đây đúng một tuần”; without “đúng” it is some day of those. */
const WEEKS_AGO = pattern(`cách đây (đúng )?${COUNT} tuần$(?: trước$)?`);
const COUNTED_DAYS = pattern(`${COUNT} (?:ngày|hôm|bữa) trước$`);

/** `hôm nay`, `hum qua`, `hôm kia`, `hôm kìa` (three days ago), `2 ngày trước`, `cách đây 2 ngày`, and the southern `bữa qua`. */
export function daysAgo(line: TypedLine, at: number, today: Day): SaidDay | undefined {
  for (const [wanted, days] of NAMED_DAYS) {
    const found = matchAt(line, at, wanted);
    if (found) return { end: at + found[0].length, day: addDays(today, -days) };
  }
  const weeks = matchAt(line, at, WEEKS_AGO);
  if (weeks) {
    const [said, exactly, count = ""] = weeks;
    const end = at + said.length;
    const back = 7 * countOf(count);
    return exactly && back < 1000 ? { end, day: addDays(today, -back) } : { end, flaw: "vague-day" };
  }
  const counted = matchAt(line, at, AGO) ?? matchAt(line, at, COUNTED_DAYS);
  const days = counted?.[1] ? countOf(counted[1]) : undefined;
  if (!counted || days === undefined) return undefined;
  const end = at + counted[0].length;
  return Number.isInteger(days) && days < 1000
    ? { end, day: addDays(today, -days) }
    : { end, flaw: "bad-day" };
}

/** Southern and general words for days that are not told. */
export const VAGUE_DAY = pattern(
  [
    "(?:m\\u1ea5y|may|vài|dăm) (?:hôm|hum|bữa|ngày|tuần)(?: (?:trước|nọ|rồi|bữa|hổm|nay|rày|qua|đó|này|gần đây))?$",
    "(?:hôm|hum|bữa|bửa|ngày|lúc|hồi|đợt|dạo|lần) (?:trước|nọ|bữa|hổm|đó|ấy|nào)$",
    "(?:hôm|hum|bữa|bửa|đợt|lần) (?:rồi|kỉa|giờ|rày|vừa rồi|vừa qua)$",
    "(?:h\\u1ed5m|độ) (?:%ray|nay|giờ|qua)$|h\\u1ed5m$|hom ray$|m\\u1ea5y nay$|dạo (?:này|gần đây)$|gần đây$|lâu rồi$|thời gian qua$",
    "(?:từ )?đầu (?:tuần|tháng) (?:đến|t\\u1edbi) (?:nay|giờ|bây giờ)$",
    "(?:đến|t\\u1edbi) (?:nay|giờ|bây giờ)$",
    `(?:hai|ba|bốn|năm|sáu|bảy) (?:ngày|hôm|bữa) (?:nay|qua|rày|liền)$`,
    "\\d{1,2} ngày (?:nay|qua|rày|liền|vừa rồi|vừa qua)$",
    "(?:(?:cuối|đầu|giữa|cả|suốt|(?<!tình )nguyên|trong) )?tuần (?:trước|rồi|qua|này|vừa rồi|vừa qua)$",
    "(?:(?:cuối|đầu|giữa|cả|trong) )?tháng (?:trước|rồi|này|qua)$",
    "(?:cuối|đầu|giữa|cả|suốt|(?<!tình )nguyên|trong) (?:tuần|tháng|năm)$",
    "năm (?:ngoái|trước)$|hồi (?:tối|đêm|khuya)$",
  ].join("|"),
);

/** Words for a time that is not a single past day. */
export const FLAWED_DAY: readonly (readonly [RegExp, "future-day" | "vague-day" | "ambiguous"])[] = [
  [
    pattern(
      "ngày (?:mai|mốt|kia|kìa)$|(?:bữa|hôm) (?:mai|mốt)$|m\\u1ed1t$|m\\u01a1i$|(?:tuần|tháng|năm) (?:sau|tới)$|(?:mai|m\\u1ed1t)_(?![^])",
    ),
    "future-day",
  ],
  [pattern("\\d{1,2}[-\u2013]\\d{1,2}/\\d{1,2}$"), "ambiguous"],
  [pattern("(?<!(?:hoa|cây|cô|chị|bạn) )mai$(?! (?:ấm|táng|mốt$))"), "ambiguous"],
  [VAGUE_DAY, "vague-day"],
  // Sunday, with keys that made no word.
  [pattern("chu[urfxjs]{1,2} (?:%nhat|%nhut)$"), "vague-day"],
  [pattern("(?:hôm|hum) \\p{L}[\\p{L}\\d]*$"), "vague-day"],
];
