import type { DutyId } from "../../rules/duties/duties.ts";
import type { Words } from "../words.ts";
import { askedText, dayOfYearText, namedAs } from "./names.ts";

export const LONGEST = 40;

/** How names and values are said: by their keys to who writes a file, by the field's words in the chat. */
export interface PolicyStyle {
  name(place: string): string;
  amount(duty: DutyId, amount: number): string;
  /** Of the year, `MM-dd`. */
  day(day: string): string;
  unit(code: string): string;
}

/** As a file has them. */
export const BY_KEY: PolicyStyle = {
  name: (place) => place,
  amount: (_, count) => String(count),
  day: (day) => day,
  unit: (code) => code,
};

/** As people say them. @param unit the name of a unit by its code */
export function inWords(words: Words, unit: (code: string) => string): PolicyStyle {
  return {
    name: (place) => namedAs(words, place),
    amount: (duty, count) => askedText(words, duty, count),
    day: dayOfYearText,
    unit,
  };
}
