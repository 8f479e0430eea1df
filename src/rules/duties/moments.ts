import type { Period } from "../calendar/periods.ts";
import { addDays, type Day, momentAt, weekdayOf } from "../calendar/time.ts";
import { firstWorkingDayFrom, holidayName, lastWorkingDayOf } from "./holidays.ts";
import type { Policy } from "./policy.ts";

/** A day of a week, from Monday on. */
const DAY_CALLS = ["day-1", "day-2", "day-3", "day-4", "day-5", "day-6", "day-7"] as const;

/** So many days before the day before which something is due. */
const DAYS_AHEAD = { "ahead-30": 30, "ahead-7": 7, "ahead-3": 3, "ahead-1": 1 } as const;
const AHEAD_CALLS = ["ahead-30", "ahead-7", "ahead-3", "ahead-1"] as const;

/** A call about the reports that are due before a day of the year: `10-30-ahead-7`, `10-30-late`. */
type ReportCall = `${string}-${(typeof AHEAD_CALLS)[number] | "late"}`;
const REPORT_CALL = /^(\d\d-\d\d)-(?:ahead-\d+|late)$/;

/** Which of a job's calls for one period it is. */
export type CallName = "first" | "middle" | "last" | (typeof DAY_CALLS)[number] | ReportCall;

/** When a job runs for a period; `first` is a call before the `last` one. */
export interface Moment {
  readonly call: CallName;
  /** Milliseconds since 1970 UTC. */
  readonly at: number;
}

/** On the week's first working day, and not at all in a week without one. A holiday counts where policy reminds on holidays. */
export function onFirstWorkingDay(period: Period, time: string, policy: Policy): Moment[] {
  const day = policy.remindOnHolidays ? period.from : firstWorkingDayFrom(period.from, policy);
  return day <= period.to ? [{ call: "last", at: momentAt(day, time) }] : [];
}

/** On the week's Monday, Wednesday and Friday, a holiday moved to the next working day: never more than three days apart. */
export function threeTimesAWeek(week: Period, time: string, policy: Policy): Moment[] {
  const days = [0, 2, 4].map((n) => firstWorkingDayFrom(addDays(week.from, n), policy));
  const calls = (["first", "middle", "last"] as const).map((call, n) => ({ call, day: days[n] ?? week.to }));
  return calls
    .filter(({ day }, n) => day <= week.to && day !== days[n - 1])
    .map(({ call, day }) => ({ call, at: momentAt(day, time) }));
}

/** On every day of a week, holidays too. */
export function everyDay(week: Period, time: string): Moment[] {
  return DAY_CALLS.map((call, n) => ({ call, at: momentAt(addDays(week.from, n), time) }));
}

/** Which of those calls is on a day. */
export function callOn(day: Day): CallName {
  return DAY_CALLS[weekdayOf(day) - 1] ?? "day-1";
}

/** The day of one of those calls. */
export function dayOfCall(week: Period, call: CallName): Day {
  const [, number = "1"] = /^day-(\d)$/.exec(call) ?? [];
  return addDays(week.from, Number(number) - 1);
}

/** On the morning after a period; a holiday is moved. */
export function morningAfter(period: Period, time: string, policy: Policy): Moment[] {
  return [{ call: "last", at: momentAt(digestDayOf(period, policy), time) }];
}

/** The day of a period's digest: the first day after it, or the first working day from there when that is a holiday. */
export function digestDayOf(period: Period, policy: Policy): Day {
  const day = addDays(period.to, 1);
  const moves = !policy.remindOnHolidays && holidayName(day, policy) !== undefined;
  return moves ? firstWorkingDayFrom(day, policy) : day;
}

/** Once in a period's last seven days: on the first working day of them, unless policy reminds on holidays. */
export function inLastWeek(period: { from: Day; to: Day }, time: string, policy: Policy): Moment[] {
  const from = addDays(period.to, -6);
  const day = policy.remindOnHolidays ? from : firstWorkingDayFrom(from, policy);
  return day <= period.to ? [{ call: "last", at: momentAt(day, time) }] : [];
}

/** On the last working day of a span, and some days ahead of it; a holiday is moved, unless policy reminds on holidays. */
export function callsBefore(span: { from: Day; to: Day }, time: string, policy: Policy): Moment[] {
  const last = lastWorkingDayOf(span, policy);
  const ahead = addDays(last, -policy.reminders.firstCallDaysBefore);
  const moves = !policy.remindOnHolidays && holidayName(ahead, policy) !== undefined;
  const first = moves ? lastWorkingDayOf({ from: addDays(ahead, -31), to: ahead }, policy) : ahead;
  const calls: Moment[] = [{ call: "last", at: momentAt(last, time) }];
  return first < last ? [{ call: "first", at: momentAt(first, time) }, ...calls] : calls;
}

/**
 * 30, 7, 3 and 1 days before each day before which reports are due (V.2); a holiday is moved to the working day before it. Each call
 * bears the name of its day, so that whoever heads units with different days hears of each in its time.
 * @param days of the year, `MM-dd`
 */
export function aheadOfReports(
  year: Period,
  time: string,
  policy: Policy,
  days: readonly string[],
): Moment[] {
  return days
    .flatMap((before) => {
      const calls = AHEAD_CALLS.map((call) => {
        const day = addDays(reportDay(year, before), -DAYS_AHEAD[call]);
        const moves = !policy.remindOnHolidays && holidayName(day, policy) !== undefined;
        return { call, day: moves ? lastWorkingDayOf({ from: addDays(day, -31), to: day }, policy) : day };
      });
      return calls
        .filter(({ day }, n) => day !== calls[n + 1]?.day)
        .map(({ call, day }): Moment => ({ call: `${before}-${call}`, at: momentAt(day, time) }));
    })
    .sort((a, b) => a.at - b.at);
}

/**
 * The morning of each day before which reports were due, moved to a working day; of two days on one morning each has its call.
 * @param days of the year, `MM-dd`
 */
export function whenReportsAreLate(
  year: Period,
  time: string,
  policy: Policy,
  days: readonly string[],
): Moment[] {
  return days.map((before) => ({
    call: `${before}-late`,
    at: momentAt(firstWorkingDayFrom(reportDay(year, before), policy), time),
  }));
}

/** The day of the year, `MM-dd`, whose reports a call is about; nothing of other calls. */
export function reportDayOf(call: CallName): string | undefined {
  return REPORT_CALL.exec(call)?.[1];
}

/** @param day of the year, `MM-dd` */
function reportDay(year: Period, day: string): Day {
  return `${year.id}-${day}`;
}
