import { howToldAsHours } from "../../../src/chat/reading/told-as-hours.ts";
import type { Day } from "../../../src/rules/calendar/time.ts";
import { readHoursAsTold } from "../../../src/rules/reading/hours/hours-as-told.ts";
import {
  type HoursOfDays,
  type HoursWithDays,
  readHoursOfDays,
} from "../../../src/rules/reading/hours/hours-of-days.ts";
import { clipped } from "../../../src/words/spoken.ts";
import { phrase } from "../../../src/words/words.ts";
import { hoursOnce, type SaidAll } from "../../deeds/said-once.ts";
import type { SaidRead } from "../../deeds/shape.ts";
import { LONGEST_QUOTE, readNote } from "./read-hours.ts";

/**
 * Hours of several days in one line, or what they may be where it can be meant in more than one way; nothing where there are none.
 * With `now` (epoch milliseconds) all have to be over.
 */
export function readSeveralHours(text: string, today: Day, now?: number): SaidRead | undefined {
  const read = readHoursOfDays(text, { today, ...(now === undefined ? {} : { now }) });
  return read && asRead(read, text);
}

/** The hours of a line like those that people tell; nothing where it tells none. @param now epoch milliseconds */
export function readToldHours(text: string, today: Day, now: number): SaidRead | undefined {
  const read = readHoursAsTold(text, { today, now, ...howToldAsHours(text) });
  return read && asRead(read, text);
}

function asRead(read: HoursOfDays, text: string): SaidRead {
  const all = read.kind === "hours" ? [read.hours] : read.offers;
  for (const { note } of all.flat()) {
    const noted = readNote(note);
    if ("no" in noted) return { ...noted, offers: [] };
  }
  if (read.kind === "hours") return { value: saidAll(read.hours) };
  return { no: phrase("deed-ask-which", { got: clipped(text, LONGEST_QUOTE) }), offers: all.map(saidAll) };
}

function saidAll([first, ...others]: HoursWithDays): SaidAll {
  return [hoursOnce(first), ...others.map(hoursOnce)];
}
