import { periodOf } from "../rules/calendar/periods.ts";
import { addDays } from "../rules/calendar/time.ts";
import { aheadOfReports, callsBefore, whenReportsAreLate } from "../rules/duties/moments.ts";
import type { Job } from "./job.ts";
import { quarterReviewReminder, yearPledgeReminder } from "./reminders/form-reminders.ts";
import { yearReportLate } from "./reminders/year-report-late.ts";
import { yearReportReminder } from "./reminders/year-report-reminder.ts";

/** Jobs about a quarter or a year. */
export const QUARTERLY_AND_YEARLY_JOBS = {
  "quarter-review-reminder": {
    period: "quarter",
    moments: (quarter, policy) => callsBefore(quarter, policy.reminders.periodEnd, policy),
    staleAfter: (quarter) => addDays(quarter.to, 7),
    who: "cadres",
    kind: "reminder",
    words: {
      name: "job-quarter-review-reminder",
      about: "job-quarter-review-reminder-about",
      goTo: { label: "job-quarter-review-reminder-go-to", period: "this" },
    },
    writes: quarterReviewReminder,
  },
  "year-pledge-reminder": {
    period: "year",
    moments: (year, policy) => callsBefore(periodOf("month", year.from), policy.reminders.periodEnd, policy),
    staleAfter: (_year, due) => addDays(due, 30),
    who: "cadres",
    kind: "reminder",
    words: {
      name: "job-year-pledge-reminder",
      about: "job-year-pledge-reminder-about",
      goTo: { label: "job-year-pledge-reminder-go-to", period: "next" },
    },
    writes: yearPledgeReminder,
  },
  "year-report-reminder": {
    period: "year",
    moments: (year, policy, days) => aheadOfReports(year, policy.reminders.periodEnd, policy, days),
    staleAfter: (_year, due) => addDays(due, 10),
    who: "heads-below",
    kind: "reminder",
    words: { name: "job-year-report-reminder", about: "job-year-report-reminder-about" },
    writes: yearReportReminder,
  },
  "year-report-late": {
    period: "year",
    moments: (year, policy, days) => whenReportsAreLate(year, policy.reminders.periodDigest, policy, days),
    staleAfter: (_year, due) => addDays(due, 10),
    who: "decide-year-reports",
    kind: "reminder",
    words: { name: "job-year-report-late", about: "job-year-report-late-about" },
    writes: yearReportLate,
  },
} as const satisfies Record<string, Job>;
