import type { DateTime } from "luxon";
import { addDays, calendarDay, type Day } from "./time.ts";

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

const FORMAT = { week: "kkkk-'W'WW", month: "yyyy-MM", quarter: "yyyy-'Q'q", year: "yyyy" } as const;

/** A cache of the last day and period of each kind, since nearly every call is about today. */
const known = new Map<PeriodKind, { day: Day; period: Period }>();

/** The period of a kind that holds a day. */
export function periodOf(kind: PeriodKind, day: Day): Period {
  const last = known.get(kind);
  if (last?.day === day) return last.period;
  const period = reckon(kind, day);
  known.set(kind, { day, period });
  return period;
}

function reckon(kind: PeriodKind, day: Day): Period {
  const start = calendarDay(day).startOf(kind);
  return { id: start.toFormat(FORMAT[kind]), kind, from: iso(start), to: iso(start.endOf(kind)) };
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

export function previousPeriod(period: Period): Period {
  return periodOf(period.kind, addDays(period.from, -1));
}

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

function iso(moment: DateTime<true>): Day {
  return moment.toISODate();
}
