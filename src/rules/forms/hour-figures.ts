import { type Period, periodsWithin } from "../periods.ts";
import type { Day } from "../time.ts";

/** Hours of one stretch of the period beside what it asks: a week of a quarter, a month of a year. */
export interface HourFigure {
  /** Of the week or month. */
  period: string;
  from: Day;
  to: Day;
  minutes: number;
  required: number;
  /** Weeks of it that reached what is required, of how many that have begun. */
  weeksMet: number;
  weeks: number;
}

/** The weeks of a period that have begun by a day. */
export function weeksBegun(period: Period, today: Day): Period[] {
  return periodsWithin("week", period).filter((week) => week.from <= today);
}

/**
 * A person's volunteer hours over a period (D1): by weeks for a quarter, by months for a year.
 * @param minutesOf minutes logged in a week, by its id
 * @param requiredIn what the policy asks of this person in a week, minutes
 */
export function hourFigures(
  period: Period,
  today: Day,
  minutesOf: (week: string) => number,
  requiredIn: (week: Period) => number,
): HourFigure[] {
  const parts = period.kind === "year" ? periodsWithin("month", period) : periodsWithin("week", period);
  return parts.flatMap((part) => {
    const weeks = weeksBegun(part, today).map((week) => ({
      done: minutesOf(week.id),
      required: requiredIn(week),
    }));
    if (weeks.length === 0) return [];
    return {
      period: part.id,
      from: part.from,
      to: part.to,
      minutes: sum(weeks.map((week) => week.done)),
      required: sum(weeks.map((week) => week.required)),
      weeksMet: weeks.filter((week) => week.done >= week.required).length,
      weeks: weeks.length,
    };
  });
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
