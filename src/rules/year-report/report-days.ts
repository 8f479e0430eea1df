import { nextPeriod, type Period, type PeriodKind, periodOf } from "../calendar/periods.ts";
import { type Day, earlierOf } from "../calendar/time.ts";
import type { Policy } from "../duties/policy.ts";

/** The days that the report of a year covers: year-end ratings do not exist in October yet, so it is no calendar year. */
export interface ReportDays {
  /** `2026` */
  readonly year: string;
  readonly from: Day;
  readonly to: Day;
}

/** By policy 16/10 of the year before to 15/10. */
export function reportDays(
  year: string,
  { reportFrom, reportTo }: Pick<Policy, "reportFrom" | "reportTo">,
): ReportDays {
  const first = reportFrom > reportTo ? String(Number(year) - 1).padStart(4, "0") : year;
  return { year, from: `${first}-${reportFrom}`, to: `${year}-${reportTo}` };
}

/**
 * The periods of a kind that a report tells of, in order: those that end within its days. So each stands in one report, whole,
 * and of a quarter that still runs nothing is told.
 * @param asOf the last day that is known; what ends after it has not ended yet
 */
export function endedWithin(
  kind: PeriodKind,
  { from, to }: Pick<ReportDays, "from" | "to">,
  asOf: Day,
): Period[] {
  const last = earlierOf(asOf, to);
  const ended: Period[] = [];
  for (let period = periodOf(kind, from); period.to <= last; period = nextPeriod(period)) ended.push(period);
  return ended;
}

/**
 * The year as it stands on the report's last day: so that who is asked is who was there then, and what a calendar year has only
 * at its end (its own self-review) is left out.
 */
export function yearSoFar({ year, to }: ReportDays): Period {
  return { id: year, kind: "year", from: `${year}-01-01`, to };
}
