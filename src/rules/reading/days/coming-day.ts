import { addDays, calendarDay, type Day, dayFrom } from "../../calendar/time.ts";
import { plain } from "../words/plain.ts";

/** A future day, or why the words name none. */
export type ComingDay = { day: Day } | { flaw: "unread" | "past" | "too-far" };

const COUNTED = /^(?:het |trong )?(\d{1,3}) ?(ngay|tuan|thang)(?: nua)?$/;
const NUMBERED =
  /^(?:den )?(?:het )?(?:ngay )?(\d{1,2}) ?(?:[/.-]|thang) ?(\d{1,2})(?: ?(?:[/.-]|nam) ?(\d{4}|\d{2}))?$/;
const END_OF = /^(?:den )?(?:het|cuoi) (tuan|thang|nam)(?: nay)?$/;
const UNITS = { tuan: "week", thang: "month", nam: "year" } as const;

/**
 * Reads the last day of a period that begins today: `30/11` (of this year, or of the next when it has passed),
 * `30/11/2026`, `ngày 30 tháng 11`, `10 ngày`, `2 tuần`, `hết tháng`.
 * @param mostDays the furthest day allowed
 */
export function readComingDay(text: string, mostDays: number, today: Day): ComingDay {
  const day = dayOfText(plain(text).replace(/[.!]$/, ""), today);
  if (!day) return { flaw: "unread" };
  if (day < today) return { flaw: "past" };
  return day > addDays(today, mostDays) ? { flaw: "too-far" } : { day };
}

function dayOfText(said: string, today: Day): Day | undefined {
  const [, count, unit] = COUNTED.exec(said) ?? [];
  if (count && unit) {
    const length =
      unit === "ngay" ? { days: Number(count) } : { [unit === "tuan" ? "weeks" : "months"]: Number(count) };
    return calendarDay(today).plus(length).minus({ days: 1 }).toFormat("yyyy-MM-dd");
  }
  const end = END_OF.exec(said)?.[1];
  if (end === "tuan" || end === "thang" || end === "nam")
    return calendarDay(today).endOf(UNITS[end]).toFormat("yyyy-MM-dd");
  const [, date, month, year] = NUMBERED.exec(said) ?? [];
  if (!date || !month) return undefined;
  if (year) return dayFrom(Number(year.length === 2 ? `20${year}` : year), Number(month), Number(date));
  const thisYear = calendarDay(today).year;
  const days = [thisYear, thisYear + 1].map((each) => dayFrom(each, Number(month), Number(date)));
  return days.find((day) => day !== undefined && day >= today) ?? days.find((day) => day !== undefined);
}
