import type { Declared } from "../../src/records/deeds/deed-lines.ts";
import type { HoursRead } from "../../src/rules/reading/hours/hours-reading.ts";

/** Volunteer hours as a deed of duty D1. */
export function hoursDeed({ minutes, day, note, clock }: HoursRead): Declared {
  return { amounts: { D1: minutes }, day, note, ...(clock ? { clock } : {}) };
}

/** The same as the entry that they make. */
export function hoursOf({ minutes, day, note }: HoursRead) {
  return { duty: "D1" as const, amount: minutes, day, note };
}
