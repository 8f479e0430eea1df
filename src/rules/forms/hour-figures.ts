import { type Period, periodsWithin } from "../calendar/periods.ts";
import type { Day } from "../calendar/time.ts";
import type { DutyResult } from "../duties/compliance.ts";

/** Hours of one stretch of the period beside what it asks: a week of a quarter, a month of a year. */
export interface HourFigure {
  /** Of the week or month. */
  period: string;
  from: Day;
  to: Day;
  minutes: number;
  required: number;
  /** Weeks of it that reached what is required, of how many that count. */
  weeksMet: number;
  weeks: number;
}

/** The weeks of a period that have begun by a day. */
export function weeksBegun(period: Period, today: Day): Period[] {
  return periodsWithin("week", period).filter((week) => week.from <= today);
}

/**
 * A person's volunteer hours over a period (D1): by weeks for a quarter, by months for a year. A week counts as in reports:
 * once it has ended or is met, from the one on in which the person became a cadre; the running one is shown, not counted.
 * @param standingOf how the person stands in a week; nothing when none is asked of the person then
 * @param since the person's first day as a cadre
 */
export function hourFigures(
  period: Period,
  today: Day,
  standingOf: (week: Period) => Pick<DutyResult, "done" | "required" | "met"> | undefined,
  since: Day,
): HourFigure[] {
  const parts = period.kind === "year" ? periodsWithin("month", period) : periodsWithin("week", period);
  return parts.flatMap((part) => {
    const weeks = weeksBegun(part, today).flatMap((week) => {
      const standing = standingOf(week);
      const isOurs = standing && (week.to >= since || standing.done > 0);
      return isOurs ? [{ ...standing, counts: week.to < today || standing.met }] : [];
    });
    if (weeks.length === 0) return [];
    return {
      period: part.id,
      from: part.from,
      to: part.to,
      minutes: sum(weeks.map((week) => week.done)),
      required: sum(weeks.map((week) => week.required)),
      weeksMet: weeks.filter((week) => week.met).length,
      weeks: weeks.filter((week) => week.counts).length,
    };
  });
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
