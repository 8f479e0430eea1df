/**
 * Days by arithmetic of the count's own, so that a mistake of the program's calendar is not made twice. A day is `2026-11-24`;
 * a moment is milliseconds since 1970 UTC.
 */
const DAY_MS = 86_400_000;

const utc = (day: string) => numberOf(day) * DAY_MS;
const text = (ms: number) => new Date(ms).toISOString().slice(0, 10);

/** Both ways, kept: a year asks for the same few hundred days millions of times. */
const numbers = new Map<string, number>();
const texts = new Map<number, string>();

function numberOf(day: string): number {
  const number = numbers.get(day) ?? Date.parse(`${day}T00:00:00Z`) / DAY_MS;
  numbers.set(day, number);
  return number;
}

export function dayAfter(day: string, days: number): string {
  const number = numberOf(day) + days;
  const found = texts.get(number) ?? text(number * DAY_MS);
  texts.set(number, found);
  return found;
}

/** Every day from one to another, both included. */
export function daysFrom(from: string, to: string): string[] {
  const count = Math.round((utc(to) - utc(from)) / DAY_MS) + 1;
  return Array.from({ length: Math.max(0, count) }, (_, n) => dayAfter(from, n));
}

/** 1 is Monday, 7 is Sunday. */
export function weekdayOf(day: string): number {
  return ((new Date(utc(day)).getUTCDay() + 6) % 7) + 1;
}

export function mondayOf(day: string): string {
  return dayAfter(day, 1 - weekdayOf(day));
}

/** `2026-W48`: a week belongs to the year of its Thursday. */
export function weekName(monday: string): string {
  const thursday = dayAfter(monday, 3);
  const year = thursday.slice(0, 4);
  const before = (utc(thursday) - utc(`${year}-01-01`)) / DAY_MS;
  return `${year}-W${String(Math.floor(before / 7) + 1).padStart(2, "0")}`;
}

/** Mondays of the weeks whose Thursday lies in a month (`2026-11`). */
export function mondaysOfMonth(month: string): string[] {
  const mondays: string[] = [];
  for (let monday = mondayOf(`${month}-01`); monday.slice(0, 7) <= month; monday = dayAfter(monday, 7))
    if (dayAfter(monday, 3).slice(0, 7) === month) mondays.push(monday);
  return mondays;
}

/** `2026-Q4` */
export function quarterOf(day: string): string {
  return `${day.slice(0, 4)}-Q${Math.floor((Number(day.slice(5, 7)) - 1) / 3) + 1}`;
}

/** Months of a quarter `2026-Q4`, or of a year `2026`. */
export function monthsOf(period: string): string[] {
  if (!period.includes("Q"))
    return Array.from({ length: 12 }, (_, n) => `${period}-${String(n + 1).padStart(2, "0")}`);
  const quarter = period;
  const first = (Number(quarter.slice(-1)) - 1) * 3 + 1;
  return [0, 1, 2].map((n) => `${quarter.slice(0, 4)}-${String(first + n).padStart(2, "0")}`);
}

export function lastDayOf(month: string): string {
  const [year = 0, number = 0] = month.split("-").map(Number);
  return text(Date.UTC(year, number, 0));
}

/** @param time `07:00` */
export function momentOf(day: string, time: string): number {
  return Date.parse(`${day}T${time}:00+07:00`);
}

/** `24/11`, as people read it. */
export function shortDay(day: string): string {
  return `${day.slice(8)}/${day.slice(5, 7)}`;
}

/** `1 giờ 30 phút`, as people read it. */
export function hoursText(minutes: number): string {
  const [hours, rest] = [Math.floor(minutes / 60), minutes % 60];
  if (hours === 0 && rest > 0) return `${rest} phút`;
  return rest > 0 ? `${hours} giờ ${rest} phút` : `${hours} giờ`;
}

/** The last day of a week by its Monday, a month `2026-11`, a quarter `2026-Q4` or a year `2026`. */
export function lastDayIn(period: string): string {
  if (period.length === 10) return dayAfter(period, 6);
  if (period.includes("Q")) return lastDayOf(monthsOf(period)[2] ?? "");
  return period.length === 7 ? lastDayOf(period) : `${period}-12-31`;
}
