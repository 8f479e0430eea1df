import type { Day } from "../../calendar/time.ts";
import type { DayFlaw, DayFound } from "../days/days.ts";
import { withoutComment } from "../talk/comment-behind.ts";
import type { TypedLine } from "../words/typed-line.ts";
import type { HoursRead } from "./hours-reading.ts";
import { isNearerPast, isPastWeekday } from "./past-days.ts";
import { namesWork } from "./volunteer-work.ts";
import type { WordsBefore } from "./words-before-hours.ts";

/** “2h hôm qua” is two hours; “8h hôm qua” is when something was. In minutes. */
export const LONGEST_UNNAMED = 300;

/** Words before a weekday that make it a past one; “hồi” only with its mark, because “hoi” may mean to ask. */
const PAST_DAY = /(?<!\p{L})(?:hồi|hôm|hom|bữa|bua) (?:thứ|thu|t\d|chủ|chu|cn)(?!\p{L})/iu;
/** “sáng CN em nạo vét kênh”: “mình” may call all together. */
const I_MYSELF = /(?<!\p{L})(?<!(?:mấy|các|may|cac|tụi|tui|anh|chị) )(?:em|e|tôi|tui|toi) /u;

interface OnAWeekday {
  readonly line: TypedLine;
  readonly read: HoursRead;
  readonly before: WordsBefore;
  readonly isPlain: boolean;
  readonly isInterval: boolean;
  readonly asked: boolean;
}

/** “thứ 7” may also be the coming one: what else is said has to tell that it has been. */
export function isPastByWeekday(
  day: DayFound | DayFlaw | undefined,
  today: Day,
  { line, read, before, isPlain, isInterval, asked }: OnAWeekday,
): boolean {
  if (!isPastWeekday(day, today)) return false;
  // Who says how it was speaks of what has been.
  if (I_MYSELF.test(line.lower) && withoutComment(line.lower) !== line.lower) return true;
  const isShort = read.minutes <= LONGEST_UNNAMED;
  if (asked || PAST_DAY.test(line.source)) return isPlain || isInterval || isShort;
  if (isInterval)
    return (
      (before.isWork || namesWork(read.note)) && I_MYSELF.test(line.lower) && isNearerPast(read.day, today)
    );
  if (!isPlain) return isShort && before.saysWhoDidWhat && isNearerPast(read.day, today);
  return before.saysWhoDidWhat || (before.text === "" && read.note === "");
}
