import { type Day, dayOf, timeOf } from "../rules/calendar/time.ts";

/** A day with its year: `24/11/2026`. */
export function fullDate(day: Day): string {
  return day.split("-").reverse().join("/");
}

/** What a text needs to name a moment: `09:00`, `24/11/2026`. */
export function momentWords(epochMs: number): { time: string; day: string } {
  return { time: timeOf(epochMs), day: fullDate(dayOf(epochMs)) };
}
