import type { Day } from "../calendar/time.ts";
import { LONGEST_PERIOD, parsePeriodPhrase } from "../reading/days/period-phrase.ts";

/** How many words name a period here. */
export function periodAt(words: readonly string[], at: number, today: Day): number {
  for (let length = Math.min(LONGEST_PERIOD, words.length - at); length > 0; length--) {
    const said = words.slice(at, at + length).join(" ");
    if (/^\d{1,3}$/u.test(said)) continue;
    if (parsePeriodPhrase(said, today) || /^(?:năm|nam) sau$/u.test(said)) return length;
  }
  return 0;
}

/** “số liệu quý”, “tình hình năm đi em”: the one that runs. */
export function periodAtEnd(words: readonly string[]): string | undefined {
  const at = words.findLastIndex((word) => !LIGHT.test(word));
  if (COUNTS.test(words[at - 1] ?? "")) return undefined;
  return RUNNING.find(([kind]) => kind.test(words[at] ?? ""))?.[1];
}

const LIGHT = /^(?:đi|di|nha|nhé|nhe|vậy|vay|rồi|roi|em|bot|ad|ạ|giùm|giúp|giup|với|voi|coi|xem|nào|sao)$/u;
/** “mấy tháng”, “thứ năm”. */
const COUNTS =
  /^(?:\d+|mấy|may|bao|nhiêu|nhieu|mỗi|moi|hàng|hang|hằng|từng|tung|đầu|dau|cuối|cuoi|thứ|thu|một|mot|hai|ba|bốn|các|cac|những|báo|cáo|cao|kết|ket|sau|t|lăm|mươi)$/u;
const RUNNING: readonly (readonly [RegExp, string])[] = [
  [/^(?:tuần|tuan)$/u, "tuần này"],
  [/^(?:tháng|thang)$/u, "tháng này"],
  [/^(?:quý|quy)$/u, "quý này"],
  [/^(?:năm|nam)$/u, "năm nay"],
];
