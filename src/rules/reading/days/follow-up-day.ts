import { calendarDay, type Day } from "../../calendar/time.ts";
import { flatLine } from "../absence/flat-line.ts";
import { dayAheadAt } from "../events/day-ahead.ts";
import { plain } from "../words/plain.ts";
import { statedDay } from "./stated-day.ts";

const COUNTED = /^(?:sau )?(\d{1,3}) ?(ngay|tuan|thang)(?: nua| sau)?[ .!]*$/;
const LENGTHS: Readonly<Record<string, string>> = { ngay: "days", tuan: "weeks", thang: "months" };
/** Further ahead nobody remembers what it was about. */
const MOST_MONTHS = 12;

/** A day on which something is looked at again, or why the words name none. */
export type FollowUpDay = { day: Day } | { flaw: "unread" | "past" | "too-far" };

/** Reads `15/12`, `15/12/2026`, `2 tuần nữa`, `tháng sau`, `thứ 6 tuần sau`: a day after today, within a year. */
export function readFollowUpDay(text: string, today: Day): FollowUpDay {
  const day = counted(text, today) ?? statedDay(text, today) ?? ahead(text, today);
  if (day === undefined) return { flaw: "unread" };
  if (day <= today) return { flaw: "past" };
  const last = calendarDay(today).plus({ months: MOST_MONTHS }).toFormat("yyyy-MM-dd");
  return day > last ? { flaw: "too-far" } : { day };
}

function counted(text: string, today: Day): Day | undefined {
  const [, count, unit = ""] = COUNTED.exec(plain(text)) ?? [];
  const length = LENGTHS[unit];
  return count && length
    ? calendarDay(today)
        .plus({ [length]: Number(count) })
        .toFormat("yyyy-MM-dd")
    : undefined;
}

/** The whole text is one day. */
function ahead(text: string, today: Day): Day | undefined {
  const line = flatLine(text.trim());
  const found = dayAheadAt(line, 0, today);
  if (!found || found.isVague || line.flat.slice(found.end).trim() !== "") return undefined;
  const [day, ...others] = found.days;
  return others.length === 0 ? day : undefined;
}
