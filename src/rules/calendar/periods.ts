import { addDays, type Day, daysBetween, startOfWeek } from "./time.ts";

export const PERIOD_KINDS = ["week", "month", "quarter", "year"] as const;
export type PeriodKind = (typeof PERIOD_KINDS)[number];

/** `2026-W48`, `2026-11`, `2026-Q4` or `2026`. */
export type PeriodId = string;

/** A range of days over which duties are counted; `to` is its last day. Weeks are ISO: Monday to Sunday. */
export interface Period {
  readonly id: PeriodId;
  readonly kind: PeriodKind;
  readonly from: Day;
  readonly to: Day;
}

/** The period of a kind that holds a day. */
export function periodOf(kind: PeriodKind, day: Day): Period {
  if (kind === "week") return weekOf(day);
  // The day is one, or this throws.
  const [year = "", month = ""] = addDays(day, 0).split("-");
  if (kind === "year") return { id: year, kind, from: `${year}-01-01`, to: `${year}-12-31` };
  if (kind === "month")
    return { id: `${year}-${month}`, kind, ...months(year, Number(month), Number(month)) };
  const quarter = Math.ceil(Number(month) / 3);
  return { id: `${year}-Q${quarter}`, kind, ...months(year, 3 * quarter - 2, 3 * quarter) };
}

/** ISO 8601: a week is of the year of its Thursday, and the first one is that of 4 January. */
function weekOf(day: Day): Period {
  const from = startOfWeek(day);
  const thursday = addDays(from, 3);
  const year = thursday.slice(0, 4);
  const number = Math.floor(daysBetween(`${year}-01-01`, thursday) / 7) + 1;
  return { id: `${year}-W${twoDigits(number)}`, kind: "week", from, to: addDays(from, 6) };
}

/** From the first day of one month of a year to the last day of another. */
function months(year: string, first: number, last: number): { from: Day; to: Day } {
  const to = last === 12 ? `${year}-12-31` : addDays(`${year}-${twoDigits(last + 1)}-01`, -1);
  return { from: `${year}-${twoDigits(first)}-01`, to };
}

function twoDigits(number: number): string {
  return String(number).padStart(2, "0");
}

/** Reads a period's id exactly as in {@link Period.id}; undefined when there is no such period (`2026-W54`). */
export function parsePeriod(text: string): Period | undefined {
  const id = text.trim().toUpperCase();
  const parts = /^([1-9]\d{3})(?:-(?:W(\d{2})|Q([1-4])|(\d{2})))?$/.exec(id);
  const [, year, week, quarter, month] = parts ?? [];
  if (!year) return undefined;
  const period = week
    ? periodOf("week", addDays(`${year}-01-04`, 7 * (Number(week) - 1)))
    : quarter
      ? periodOf("quarter", `${year}-${String(Number(quarter) * 3).padStart(2, "0")}-01`)
      : month
        ? monthOf(year, month)
        : periodOf("year", `${year}-01-01`);
  return period?.id === id ? period : undefined;
}

/** The period of the same kind that ends on the day before this one begins. */
export function previousPeriod(period: Period): Period {
  return periodOf(period.kind, addDays(period.from, -1));
}

/** The period of the same kind that begins on the day after this one ends. */
export function nextPeriod(period: Period): Period {
  return periodOf(period.kind, addDays(period.to, 1));
}

/**
 * The smaller periods within a larger one, in order. A week belongs to the month, quarter and year of its Thursday, as
 * in ISO 8601, so that it counts in exactly one of each. The period itself when the kinds are equal; empty when `kind`
 * is the larger one.
 */
export function periodsWithin(kind: PeriodKind, period: Period): Period[] {
  if (PERIOD_KINDS.indexOf(kind) > PERIOD_KINDS.indexOf(period.kind)) return [];
  if (kind === period.kind) return [period];
  const found: Period[] = [];
  for (let part = periodOf(kind, period.from); part.from <= period.to; part = nextPeriod(part)) {
    const anchor = kind === "week" ? addDays(part.from, 3) : part.from;
    if (anchor >= period.from && anchor <= period.to) found.push(part);
  }
  return found;
}

/** The first day of the second half of a quarter (the 16th of its middle month) or a year (1 July); shorter periods have none. */
export function secondHalfOf({ kind, from }: Period): Day | undefined {
  if (kind === "year") return `${from.slice(0, 4)}-07-01`;
  if (kind !== "quarter") return undefined;
  const middle = Number(from.slice(5, 7)) + 1;
  return `${from.slice(0, 5)}${String(middle).padStart(2, "0")}-16`;
}

/** Every day of a period, in order. */
export function daysOf(period: Period): Day[] {
  const days: Day[] = [];
  for (let day = period.from; day <= period.to; day = addDays(day, 1)) days.push(day);
  return days;
}

function monthOf(year: string, month: string): Period | undefined {
  const number = Number(month);
  return number >= 1 && number <= 12 ? periodOf("month", `${year}-${month}-01`) : undefined;
}
