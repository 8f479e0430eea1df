import type { Services } from "../chat/services.ts";
import { nextPeriod, type Period, periodOf, previousPeriod } from "../rules/calendar/periods.ts";
import { dayOf } from "../rules/calendar/time.ts";
import { DEFAULT_POLICY } from "../rules/duties/default-policy.ts";
import { reportDays } from "../rules/duties/report-day.ts";
import { JOB_NAMES, jobOf } from "./job-table.ts";
import { runJobText } from "./job-text.ts";

const PERIODS = { last: previousPeriod, this: (period: Period) => period, next: nextPeriod };

/** The jobs as the page's panel shows and runs them. */
export function jobPanel(services: Services) {
  const { words } = services;
  return {
    jobs: JOB_NAMES.map((name) => ({ name, label: words.label(jobOf(name).words.name) })),

    /** The moments that a newcomer wants to see first, around now. */
    moments: (now: number) =>
      JOB_NAMES.flatMap((job) => {
        const { period: kind, moments, words: named } = jobOf(job);
        if (!named.goTo) return [];
        const days = reportDays(DEFAULT_POLICY);
        const period = PERIODS[named.goTo.period](periodOf(kind, dayOf(now)));
        // A week without a working day has none; then the moment that a holiday would have moved.
        const last =
          moments(period, DEFAULT_POLICY, days).at(-1) ??
          moments(period, { ...DEFAULT_POLICY, remindOnHolidays: true }, days).at(-1);
        return last ? [{ label: words.label(named.goTo.label), job, at: last.at }] : [];
      }),

    run: (name: string, at: number, options: { dryRun: boolean }) =>
      runJobText(services, name, new Date(at).toISOString(), options),
  };
}
