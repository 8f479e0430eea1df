import { nextPeriod, periodOf, previousPeriod } from "../../rules/calendar/periods.ts";
import { dayOf, local } from "../../rules/calendar/time.ts";
import { dueAt, type JobName } from "../../rules/duties/moments.ts";
import { DEFAULT_POLICY } from "../../rules/duties/policy.ts";
import type { PlainKey } from "../../words/words.ts";

/** A moment at which there is something to see, with the job that speaks then. `at` is in epoch milliseconds. */
export interface QuickMoment {
  label: PlainKey;
  job: JobName;
  at: number;
}

/** The moments that a newcomer wants to see first, around now. */
export function quickMoments(now: number): QuickMoment[] {
  const day = dayOf(now);
  const [week, month, quarter] = [periodOf("week", day), periodOf("month", day), periodOf("quarter", day)];
  const nextYear = nextPeriod(periodOf("year", day));
  const monday = local(now).startOf("week").set({ hour: 7 }).toMillis();
  const moments: [PlainKey, JobName, number | undefined][] = [
    ["web-moment-monday", "monday-reminder", dueAt("monday-reminder", week, DEFAULT_POLICY) ?? monday],
    ["web-moment-week-digest", "week-digest", dueAt("week-digest", previousPeriod(week), DEFAULT_POLICY)],
    ["web-moment-month-end", "month-end-reminder", dueAt("month-end-reminder", month, DEFAULT_POLICY)],
    ["web-moment-month-digest", "month-digest", dueAt("month-digest", month, DEFAULT_POLICY)],
    [
      "web-moment-quarter-end",
      "quarter-review-reminder",
      dueAt("quarter-review-reminder", quarter, DEFAULT_POLICY),
    ],
    ["web-moment-new-year", "year-pledge-reminder", dueAt("year-pledge-reminder", nextYear, DEFAULT_POLICY)],
  ];
  return moments.flatMap(([label, job, at]) => (at === undefined ? [] : [{ label, job, at }]));
}
