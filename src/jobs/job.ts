import type { Permission } from "../rules/access/permissions.ts";
import type { Period, PeriodKind } from "../rules/calendar/periods.ts";
import type { Day } from "../rules/calendar/time.ts";
import type { Moment } from "../rules/duties/moments.ts";
import type { Policy } from "../rules/duties/policy.ts";
import type { PlainKey } from "../words/words.ts";
import type { Reminder } from "./reminders/reminder.ts";

/** A job, whole: the clock, the command line's help, the page's panel and the message budget read it here. */
export interface Job {
  /** The kind of period it is about. */
  readonly period: PeriodKind;
  /** When it runs for a period, in order. @param reportDays days of the year, `MM-dd`, before which reports come in */
  moments(period: Period, policy: Policy, reportDays: readonly string[]): Moment[];
  /** The last day on which a moment that was missed still makes sense. @param due the day of that moment */
  staleAfter(period: Period, due: Day): Day;
  /** Everybody; the heads of every unit that has one above it; or whoever holds a right, by any of their places. */
  readonly who: "cadres" | "heads-below" | Permission;
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
