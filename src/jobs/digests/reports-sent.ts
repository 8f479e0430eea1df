import type { Services } from "../../chat/services.ts";
import { reportsBelow } from "../../records/year-report/reports-below.ts";
import type { Period } from "../../rules/calendar/periods.ts";
import { addDays, type Day } from "../../rules/calendar/time.ts";
import { reportBefore } from "../../rules/duties/report-day.ts";

/** How many of the units right below one have sent their report on a year. */
export interface ReportsSent {
  readonly year: string;
  readonly sent: number;
  readonly of: number;
}

/** So long after the day of the reports it is still told how many are in, days. */
const TOLD_AFTER_DAYS = 31;

/**
 * Counts of the year's reports from below, for digests of the weeks in which they come: from the last day that a report covers to a
 * month after they are due. Nothing at other times, and for a unit with nobody below it.
 */
export async function reportsSent(
  services: Pick<Services, "cadres" | "policies" | "unitPapers">,
  { unit, above, period }: { unit: string; above: number; period: Period },
  today: Day,
): Promise<ReportsSent | undefined> {
  const policy = await services.policies.of(unit, today);
  const year = period.to.slice(0, 4);
  const due = `${year}-${reportBefore(policy, above + 1)}`;
  const isTime = `${year}-${policy.reportTo}` < period.to && period.to <= addDays(due, TOLD_AFTER_DAYS);
  if ((period.kind !== "week" && period.kind !== "month") || !isTime) return undefined;
  const below = await reportsBelow(services, { unit, year }, today);
  if (below.length === 0) return undefined;
  return { year, sent: below.filter(({ isSent }) => isSent).length, of: below.length };
}
