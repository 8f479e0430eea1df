import type { Permission } from "../rules/access/permissions.ts";
import { type Period, type PeriodKind, periodOf } from "../rules/calendar/periods.ts";
import { addDays, type Day, momentAt } from "../rules/calendar/time.ts";
import {
  aheadOfReports,
  callsBefore,
  everyDay,
  inLastWeek,
  type Moment,
  morningAfter,
  onFirstWorkingDay,
  threeTimesAWeek,
  whenReportsAreLate,
} from "../rules/duties/moments.ts";
import type { Policy } from "../rules/duties/policy.ts";
import type { PlainKey } from "../words/words.ts";
import { approvalReminder } from "./reminders/approval-reminder.ts";
import { closingReminder } from "./reminders/closing-reminder.ts";
import { discussionReminder } from "./reminders/discussion-reminder.ts";
import { eventRecall } from "./reminders/event-recall.ts";
import { followUpReminder } from "./reminders/follow-up-reminder.ts";
import { quarterReviewReminder, yearPledgeReminder } from "./reminders/form-reminders.ts";
import { mondayReminder } from "./reminders/monday-reminder.ts";
import { monthEndReminder } from "./reminders/month-end-reminder.ts";
import { registeredReminder } from "./reminders/registered-reminder.ts";
import type { Reminder } from "./reminders/reminder.ts";
import { signalReminder } from "./reminders/signal-reminder.ts";
import { yearReportLate } from "./reminders/year-report-late.ts";
import { yearReportReminder } from "./reminders/year-report-reminder.ts";

/** A job, whole: the clock, the command line's help, the page's panel and the message budget read it here. */
export interface Job {
  /** The kind of period it is about. */
  readonly period: PeriodKind;
  /** When it runs for a period, in order. */
  moments(period: Period, policy: Policy): Moment[];
  /** The last day on which a moment that was missed still makes sense. @param due the day of that moment */
  staleAfter(period: Period, due: Day): Day;
  /** Everybody; the heads of every unit that has one above it; or whoever holds a right, by any of their places. */
  readonly who: "cadres" | "heads-below" | Permission;
  /** It speaks of single units, each in its own time: heard also at the moments of units in which one acts beside one's own. */
  readonly perUnit?: true;
  /** Bound groups hear it, too. */
  readonly toGroups?: true;
  /** It says something to few of them, and to them only at times; so do those of heads. */
  readonly ofFew?: true;
  /** A reminder that makes sense at its own hour only. */
  readonly keepsItsHour?: true;
  /** Nobody knows ahead to whom it speaks: it takes no place in a message budget before it has spoken, and looks for room itself. */
  readonly unforeseen?: true;
  /** A reminder goes out at a person's own hour, all of a day in one message; a digest at its unit's hour. */
  readonly kind: "reminder" | "digest";
  readonly words: {
    /** Its name. */
    readonly name: PlainKey;
    /** What it does, in a line. */
    readonly about: PlainKey;
    /** A moment worth going to on the page, in the period before, around or after today. */
    readonly goTo?: { readonly label: PlainKey; readonly period: "last" | "this" | "next" };
  };
  /** What a reminder writes; a digest is written from its unit's standing. */
  readonly writes?: Reminder;
}

/** The jobs, by the names of the contract. */
export const JOBS = {
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
    moments: (year, policy) => aheadOfReports(year, policy.reminders.periodEnd, policy),
    staleAfter: (_year, due) => addDays(due, 10),
    who: "heads-below",
    perUnit: true,
    kind: "reminder",
    words: { name: "job-year-report-reminder", about: "job-year-report-reminder-about" },
    writes: yearReportReminder,
  },
  "year-report-late": {
    period: "year",
    moments: (year, policy) => whenReportsAreLate(year, policy.reminders.periodDigest, policy),
    staleAfter: (_year, due) => addDays(due, 10),
    who: "decide-year-reports",
    perUnit: true,
    kind: "reminder",
    words: { name: "job-year-report-late", about: "job-year-report-late-about" },
    writes: yearReportLate,
  },
} as const satisfies Record<string, Job>;

export type JobName = keyof typeof JOBS;

/** Their names, in the table's order. */
export const JOB_NAMES: readonly JobName[] = Object.keys(JOBS).filter(isJobName);

export function isJobName(name: string): name is JobName {
  return Object.hasOwn(JOBS, name);
}

export function jobOf(name: JobName): Job {
  return JOBS[name];
}
