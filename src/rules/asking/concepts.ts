import { ASKING } from "./words/asking.ts";
import { DUTIES } from "./words/duties.ts";
import { MESSAGES } from "./words/messages.ts";
import { PEOPLE } from "./words/people.ts";
import { SITTINGS } from "./words/sittings.ts";
import { STANDING } from "./words/standing.ts";
import { TONE } from "./words/tone.ts";
import { WISHES } from "./words/wishes.ts";

/** Groups of words that mean alike, divided by `|`. A word after `!` counts only with its marks: without them it is another. */
export const CONCEPTS = {
  ...PEOPLE,
  ...ASKING,
  ...STANDING,
  ...DUTIES,
  ...WISHES,
  ...SITTINGS,
  ...MESSAGES,
  ...TONE,
} as const;

/**
 * `named`: a unit by its name; `person`: somebody by theirs; `mayAsk`: the speaker may ask about others; `period`: a week, a
 * month, a quarter, a year; `yet`: “chưa” ends the line, as in “nộp chưa”; `spokenTo`: it ends in the title of somebody who is no bot.
 */
export type Concept = keyof typeof CONCEPTS | "named" | "person" | "mayAsk" | "period" | "yet" | "spokenTo";
