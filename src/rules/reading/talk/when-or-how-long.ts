import { dayAt } from "../days/days.ts";
import { durationAt } from "../hours/durations.ts";
import { typedLine, wordStarts } from "../words/typed-line.ts";

/** Which day is named does not depend on the day on which it is said. */
const ANY_DAY = "2026-01-01";
/** “3 ngày”, “hai buổi”, “buổi trước”: how long or how often, and which time but this one. */
const DAYS_OR_TIMES =
  /(?:^|[\s,.;])(?:(?:\d+|một|hai|ba|bốn|năm|mấy|vài|nửa|mot|may|vai|nua) ?(?:ngày|buổi|hôm|bữa|tuần|tháng|ngay|buoi|hom|bua|tuan|thang)|(?:buổi|lần|bữa|hôm|tuần|tháng|kỳ|buoi|lan|bua|hom|tuan|thang|ky) (?:trước|rồi|nọ|sau|tới|truoc|roi|no|toi))(?![\p{L}\p{M}])/iu;

/** Whether a line names a day, or says how long or how often: whoever says so tells of more than an event of which one speaks. */
export function saysWhenOrHowLong(text: string): boolean {
  const line = typedLine(text);
  const isMeasured = (at: number) =>
    durationAt(line, at, "units only") !== undefined || dayAt(line, at, ANY_DAY) !== undefined;
  return DAYS_OR_TIMES.test(text.normalize("NFC")) || wordStarts(line, 0).some(isMeasured);
}
