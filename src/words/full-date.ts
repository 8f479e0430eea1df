import type { Day } from "../rules/calendar/time.ts";

/** A day with its year: `24/11/2026`. */
export function fullDate(day: Day): string {
  return day.split("-").reverse().join("/");
}
