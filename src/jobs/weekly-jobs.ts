import { addDays, momentAt } from "../rules/calendar/time.ts";
import { everyDay, morningAfter, onFirstWorkingDay, threeTimesAWeek } from "../rules/duties/moments.ts";
import type { Job } from "./job.ts";
import { approvalReminder } from "./reminders/approval-reminder.ts";
import { closingReminder } from "./reminders/closing-reminder.ts";
import { eventRecall } from "./reminders/event-recall.ts";
import { followUpReminder } from "./reminders/follow-up-reminder.ts";
import { mondayReminder } from "./reminders/monday-reminder.ts";
import { registeredReminder } from "./reminders/registered-reminder.ts";
import { signalReminder } from "./reminders/signal-reminder.ts";

/** Jobs about a week. */
export const WEEKLY_JOBS = {
  "monday-reminder": {
    period: "week",
    moments: (week, policy) => onFirstWorkingDay(week, policy.reminders.monday, policy),
    staleAfter: (week) => week.to,
    who: "cadres",
    kind: "reminder",
    words: {
      name: "job-monday-reminder",
      about: "job-monday-reminder-about",
      goTo: { label: "job-monday-reminder-go-to", period: "this" },
    },
    writes: mondayReminder,
  },
  "registered-reminder": {
    period: "week",
    moments: (week, policy) => [{ call: "last", at: momentAt(week.to, policy.reminders.periodEnd) }],
    staleAfter: (week) => week.to,
    who: "cadres",
    ofFew: true,
    kind: "reminder",
    keepsItsHour: true,
    words: { name: "job-registered-reminder", about: "job-registered-reminder-about" },
    writes: registeredReminder,
  },
  "event-recall": {
    period: "week",
    moments: (week, policy) => everyDay(week, policy.reminders.periodEnd),
    staleAfter: (_week, due) => due,
    who: "cadres",
    ofFew: true,
    kind: "reminder",
    words: { name: "job-event-recall", about: "job-event-recall-about" },
    writes: eventRecall,
  },
  "event-closing": {
    period: "week",
    moments: (week, policy) => everyDay(week, policy.reminders.periodEnd),
    staleAfter: (_week, due) => due,
    who: "cadres",
    ofFew: true,
    kind: "reminder",
    words: { name: "job-event-closing", about: "job-event-closing-about" },
    writes: closingReminder,
  },
  "supervision-follow-up": {
    period: "week",
    moments: (week, policy) => everyDay(week, policy.reminders.monday),
    staleAfter: (_week, due) => due,
    who: "supervise",
    ofFew: true,
    unforeseen: true,
    kind: "reminder",
    keepsItsHour: true,
    words: { name: "job-supervision-follow-up", about: "job-supervision-follow-up-about" },
    writes: followUpReminder,
  },
  "supervision-signals": {
    period: "week",
    moments: (week, policy) =>
      threeTimesAWeek(week, policy.reminders.monday, policy).filter(({ call }) => call === "middle"),
    staleAfter: (_week, due) => addDays(due, 1),
    who: "cadres",
    ofFew: true,
    unforeseen: true,
    kind: "reminder",
    keepsItsHour: true,
    words: { name: "job-supervision-signals", about: "job-supervision-signals-about" },
    writes: signalReminder,
  },
  "approval-reminder": {
    period: "week",
    moments: (week, policy) => threeTimesAWeek(week, policy.reminders.monday, policy),
    staleAfter: (_week, due) => addDays(due, 1),
    who: "approve-deeds",
    kind: "reminder",
    words: { name: "job-approval-reminder", about: "job-approval-reminder-about" },
    writes: approvalReminder,
  },
  "week-digest": {
    period: "week",
    moments: (week, policy) => morningAfter(week, policy.reminders.weekDigest, policy),
    staleAfter: (week) => addDays(week.to, 7),
    who: "see-missing",
    toGroups: true,
    kind: "digest",
    words: {
      name: "job-week-digest",
      about: "job-week-digest-about",
      goTo: { label: "job-week-digest-go-to", period: "last" },
    },
  },
} as const satisfies Record<string, Job>;
