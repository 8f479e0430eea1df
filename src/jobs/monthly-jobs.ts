import { addDays } from "../rules/calendar/time.ts";
import { callsBefore, inLastWeek, morningAfter } from "../rules/duties/moments.ts";
import type { Job } from "./job.ts";
import { discussionReminder } from "./reminders/discussion-reminder.ts";
import { monthEndReminder } from "./reminders/month-end-reminder.ts";

/** Jobs about a month. */
export const MONTHLY_JOBS = {
  "month-end-reminder": {
    period: "month",
    moments: (month, policy) => callsBefore(month, policy.reminders.periodEnd, policy),
    staleAfter: (month) => addDays(month.to, 2),
    who: "cadres",
    kind: "reminder",
    words: {
      name: "job-month-end-reminder",
      about: "job-month-end-reminder-about",
      goTo: { label: "job-month-end-reminder-go-to", period: "this" },
    },
    writes: monthEndReminder,
  },
  "discussion-reminder": {
    period: "month",
    moments: (month, policy) => inLastWeek(month, policy.reminders.periodEnd, policy),
    staleAfter: (month) => month.to,
    who: "keep-unit-lists",
    ofFew: true,
    kind: "reminder",
    words: { name: "job-discussion-reminder", about: "job-discussion-reminder-about" },
    writes: discussionReminder,
  },
  "month-digest": {
    period: "month",
    moments: (month, policy) => morningAfter(month, policy.reminders.periodDigest, policy),
    staleAfter: (month) => addDays(month.to, 20),
    who: "see-missing",
    toGroups: true,
    kind: "digest",
    words: {
      name: "job-month-digest",
      about: "job-month-digest-about",
      goTo: { label: "job-month-digest-go-to", period: "this" },
    },
  },
} as const satisfies Record<string, Job>;
