import { addDays, type Day } from "../../../src/rules/calendar/time.ts";
import { readHoursLine } from "../../../src/rules/reading/hours/hours-line.ts";
import { readHoursOfDays } from "../../../src/rules/reading/hours/hours-of-days.ts";
import { datesFor, sundayAfter } from "./near-days.ts";

/** Hours of another week, more than a day has, or of several days: of a week one day is registered. */
export type Unfit = "other-week" | "too-long" | "several";

/** Words for another week or month than this one. */
export const OTHER_WEEK =
  /(?<!\p{L})(?:tuần|tháng|tuan|thang) (?:sau|tới|toi|kế|ke|trước|truoc|rồi|roi|qua|vừa rồi|vua roi)(?: tiếp)?(?!\p{L})/giu;
const DATE = /\d\/\d/u;
/** A date is of the year that a day so much later sees as the past. */
const FAR_DAYS = 120;

/** Why hours, as clear as they are, are none that can be registered. */
export function unfitFor(text: string, today: Day): Unfit | undefined {
  if (text.search(OTHER_WEEK) >= 0) return "other-week";
  const sunday = sundayAfter(today);
  const line = datesFor(text, today);
  if (daysOf(text, today).length > 1) return "several";
  const read = readHoursLine(line, { today: sunday });
  if (read.ok) return read.day < today ? "other-week" : undefined;
  if (read.reason === "too-long") return "too-long";
  const isLater = DATE.test(line) && readHoursLine(line, { today: addDays(sunday, FAR_DAYS) }).ok;
  return isLater ? "other-week" : undefined;
}

/** Hours of several days of the rest of this week, each with its day; none where there is one day, or another one among them. */
export function daysOf(text: string, today: Day): readonly { day: Day; minutes: number; note: string }[] {
  const sunday = sundayAfter(today);
  const read = readHoursOfDays(datesFor(text, today), { today: sunday });
  const hours = read?.kind === "hours" ? read.hours : (read?.offers[0] ?? []);
  const areLeft = hours.every(({ day }) => today <= day && day <= sunday);
  return areLeft && new Set(hours.map(({ day }) => day)).size > 1 ? hours : [];
}
