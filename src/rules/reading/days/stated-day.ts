import { nextPeriod, periodOf } from "../../calendar/periods.ts";
import { addDays, type Day, dayFrom, daysBetween } from "../../calendar/time.ts";
import { entryOf } from "../words/entry-of.ts";
import { plain } from "../words/plain.ts";

const NEAR: Readonly<Record<string, number>> = {
  "hom nay": 0,
  nay: 0,
  "bay gio": 0,
  "hom qua": -1,
  "ngay mai": 1,
  mai: 1,
  "ngay mot": 2,
  "ngay kia": 2,
};
const NEXT: Readonly<Record<string, "week" | "month" | "quarter" | "year">> = {
  tuan: "week",
  thang: "month",
  quy: "quarter",
  nam: "year",
};
const NUMBERED = /^(\d{1,2}) ?(?:[/.-]|thang) ?(\d{1,2})(?: ?(?:[/.-]|nam) ?(\d{4}))?$/;
const MONTH = /^(?:dau )?thang (\d{1,2})(?: ?(?:[/.-]|nam) ?(\d{4}))?$/;
/** A day of next year's that is not farther than this is meant where no year is said, and this year's is over. */
const SOON_DAYS = 92;

/**
 * A day stated as from when something holds, past or to come: `hôm nay`, `01/07/2026`, `từ ngày 1 tháng 7`, `tháng sau`. Without a
 * year it is of this one; of the next, where that comes within three months: `1/1`, said in December.
 * @returns nothing where it is no day
 */
export function statedDay(text: string, today: Day): Day | undefined {
  const said = plain(text)
    .replace(/^(?:ke )?tu /, "")
    .replace(/(?<![ .!])[ .!]+$/, "");
  const near = entryOf(NEAR, said);
  if (near !== undefined) return addDays(today, near);
  const numbers = said.replace(/^(?:ngay|mung|mong) /, "");
  const [, year, month, day] = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(numbers) ?? [];
  if (year) return dayFrom(Number(year), Number(month), Number(day));
  const [, date, ofMonth, ofYear] = NUMBERED.exec(numbers) ?? [];
  if (date) return inYear(ofYear, Number(ofMonth), Number(date), today);
  const [, wholeMonth, itsYear] = MONTH.exec(said) ?? [];
  return wholeMonth ? inYear(itsYear, Number(wholeMonth), 1, today) : nextOf(said, today);
}

function inYear(year: string | undefined, month: number, date: number, today: Day): Day | undefined {
  const thisYear = Number(today.slice(0, 4));
  const day = dayFrom(Number(year ?? thisYear), month, date);
  if (year !== undefined || (day !== undefined && day >= today)) return day;
  const next = dayFrom(thisYear + 1, month, date);
  return next && daysBetween(today, next) <= SOON_DAYS ? next : day;
}

/** `tháng sau`: its first day. */
function nextOf(said: string, today: Day): Day | undefined {
  const [, which = ""] = /^(?:dau )?(tuan|thang|quy|nam) (?:sau|toi)$/.exec(said) ?? [];
  const kind = entryOf(NEXT, which);
  return kind && nextPeriod(periodOf(kind, today)).from;
}
