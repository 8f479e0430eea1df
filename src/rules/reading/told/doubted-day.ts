import type { Day } from "../../calendar/time.ts";
import { saidLine } from "../hours/said-line.ts";
import { withoutDoubt } from "../talk/doubt.ts";
import { daysNamed } from "./days-that-were.ts";

/** “hôm thứ 7”, “đã”: what is told of it has been. */
const WAS =
  /(?<!\p{L})(?:rồi|roi|rùi|đã|qua|kia|hôm|hom|bữa|bua|hồi|hoi|trước|truoc|vừa|vua|có (?:mặc|đi|dự|tham|ra|sinh)|co (?:mac|di|du|tham|ra|sinh))(?!\p{L})/u;
/** Of these a part may be to come. */
const SPAN = /(?<!\p{L})(?:tuần|tháng|tuan|thang) (?:này|nay)(?!\p{L})/u;

/**
 * A line told in doubt without the words that say so, where it can hardly be a plan: of “chắc” beside a weekday alone nobody knows.
 * Nothing for any other line.
 */
export function hasBeenAndIsDoubted(text: string, today: Day): string | undefined {
  const doubted = withoutDoubt(text);
  if (!doubted) return undefined;
  const line = saidLine(doubted.text);
  const days = daysNamed(line, today);
  const hasBeen =
    days.some(({ day, weekday }) => weekday === undefined && day < today) || WAS.test(line.lower);
  const saysWhen = days.length > 0 || SPAN.test(line.lower);
  return hasBeen || (saysWhen && !doubted.mayBePlanned) ? doubted.text : undefined;
}
