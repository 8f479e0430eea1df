import Holidays from "date-holidays";
import { addDays, type Day, dayFrom, weekdayOf } from "../calendar/time.ts";
import type { Policy } from "./policy.ts";

const calendar = new Holidays("VN", { types: ["public"], languages: "vi" });
const tables = new WeakMap<Policy, Map<number, ReadonlyMap<Day, string>>>();

/**
 * The name of the public holiday on a day, or undefined: from the public calendar, the substitutes for holidays on a
 * weekend (Labour Code, article 111.3), and the policy's own table, which wins.
 */
export function holidayName(day: Day, policy: Policy): string | undefined {
  return tableOf(Number(day.slice(0, 4)), policy).get(day);
}

/** A day of the working week (by the policy's office hours) that is not a holiday. */
export function isWorkingDay(day: Day, policy: Policy): boolean {
  return policy.officeHours.weekdays.includes(weekdayOf(day)) && holidayName(day, policy) === undefined;
}

/** The last working day of a period; its last day when it has none. */
export function lastWorkingDayOf(span: { from: Day; to: Day }, policy: Policy): Day {
  for (let day = span.to; day >= span.from; day = addDays(day, -1)) if (isWorkingDay(day, policy)) return day;
  return span.to;
}

/** The first working day on or after a day. */
export function firstWorkingDayFrom(day: Day, policy: Policy): Day {
  for (let next = day, tried = 0; tried < 366; next = addDays(next, 1), tried++)
    if (isWorkingDay(next, policy)) return next;
  return day;
}

function tableOf(year: number, policy: Policy): ReadonlyMap<Day, string> {
  const years = tables.get(policy) ?? new Map<number, ReadonlyMap<Day, string>>();
  tables.set(policy, years);
  const table = years.get(year) ?? made(year, policy);
  years.set(year, table);
  return table;
}

function made(year: number, policy: Policy): ReadonlyMap<Day, string> {
  const named = new Map(knownPublicDays(year));
  const working = new Set<Day>();
  for (const row of policy.holidays) {
    const day = "day" in row ? row.day : year >= row.fromYear ? `${year}-${row.yearly}` : undefined;
    if (!day?.startsWith(`${year}-`)) continue;
    if (row.name === null) {
      named.delete(day);
      working.add(day);
    } else {
      named.set(day, row.name);
      working.delete(day);
    }
  }
  const onWeekends = [...named]
    .filter(([day]) => !policy.officeHours.weekdays.includes(weekdayOf(day)))
    .sort();
  for (const [day, name] of onWeekends) {
    let instead = addDays(day, 1);
    while (named.has(instead) || !policy.officeHours.weekdays.includes(weekdayOf(instead)))
      instead = addDays(instead, 1);
    if (!working.has(instead)) named.set(instead, name);
  }
  return named;
}

const publicDaysByYear = new Map<number, ReadonlyMap<Day, string>>();

/** Asking the calendar takes long, and its answer is the same for every policy. */
function knownPublicDays(year: number): ReadonlyMap<Day, string> {
  const known = publicDaysByYear.get(year) ?? publicDays(year);
  publicDaysByYear.set(year, known);
  return known;
}

/** The calendar's days off, with each day of a longer holiday by itself. */
function publicDays(year: number): Map<Day, string> {
  const named = new Map<Day, string>();
  for (const { date, start, end, name } of calendar.getHolidays(year)) {
    const [first = ""] = date.split(" ");
    const length = Math.max(1, Math.round((end.getTime() - start.getTime()) / 86_400_000));
    const [y, m, d] = first.split("-").map(Number);
    const from = dayFrom(y ?? 0, m ?? 0, d ?? 0);
    if (!from) continue;
    for (let day = from, left = length; left > 0; day = addDays(day, 1), left--) named.set(day, name);
  }
  return named;
}
