import type { Services } from "../../src/chat/services.ts";
import type { PaperAsked } from "../../src/command-lines/paper-line.ts";
import { type Period, parsePeriod, periodOf } from "../../src/rules/calendar/periods.ts";
import { addDays, type Day } from "../../src/rules/calendar/time.ts";
import type { Paper } from "../../src/rules/forms/read-form-file.ts";
import { reviewablePeriods } from "../../src/rules/forms/review-periods.ts";
import { refuse } from "../../src/words/refusal.ts";
import { latestConfirmed } from "../form/latest-confirmed.ts";
import type { Confirmed } from "./paper-data.ts";

/** Whether the paper is one of such periods: pledges of years, self-reviews of quarters and years. */
function fits(paper: Paper, { kind }: Period): boolean {
  return kind === "year" || (paper === "self-review" && kind === "quarter");
}

/**
 * The periods in which a paper is looked for, the one that is meant first.
 * @throws Refusal for a period that the paper never has
 */
export function periodsMeant({ paper, period }: PaperAsked, today: Day): Period[] {
  if (period && !fits(paper, period)) throw refuse(`paper-period-${paper}`);
  if (period) return [period];
  if (paper === "self-review") return reviewablePeriods(today);
  const year = periodOf("year", today);
  return [year, periodOf("year", addDays(year.to, 1))];
}

/** Somebody's newest confirmed paper among these periods. */
export async function confirmedOf(
  services: Pick<Services, "forms">,
  cadre: string,
  { paper, periods }: { paper: Paper; periods: readonly Period[] },
): Promise<Confirmed | undefined> {
  const record = await latestConfirmed(services, cadre, { paper, periods });
  const version = record?.versions.at(-1);
  const period = record && parsePeriod(record.period);
  return version && period && { paper, period, version };
}
