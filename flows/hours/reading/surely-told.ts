import { isOddlyTold } from "../../../src/chat/reading/likely-told.ts";
import type { Day } from "../../../src/rules/calendar/time.ts";
import { readStatementOfHours } from "../../../src/rules/reading/hours/hours-statement.ts";
import { beginsWithOwnWork } from "../../../src/rules/reading/hours/volunteer-work.ts";

/**
 * Whether a line states hours, in words that nobody need doubt: work that is known and where it was, of a day that is over, or a line like those that
 * people tell. What only the rules take for hours is asked about.
 */
export function isSurelyTold(text: string, when: { today: Day; now: number }): boolean {
  const read = readStatementOfHours(text, when);
  if (!read) return false;
  return (read.day < when.today && saysWorkWhole(read.note)) || !isOddlyTold(text);
}

/** “nhổ cỏ sân ủy ban”; “trồng rau” alone may be at home. */
function saysWorkWhole(note: string): boolean {
  return note.split(" ").length >= FEWEST_WORDS && beginsWithOwnWork(note);
}
const FEWEST_WORDS = 3;
