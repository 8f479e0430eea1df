import type { Shortcut } from "../../src/chat/dialog/talk.ts";
import type { HoursEntry } from "../../src/records/hours/hours-entry.ts";
import { phrase } from "../../src/words/words.ts";

/** The longest command that a button of any platform holds. */
const MOST_BYTES = 60;

/** The line that logs an entry anew, never by a number: the same number has just undone it. Without its note when that does not fit a button. */
export function again({ minutes, day, note }: HoursEntry): Shortcut {
  const label = phrase("hours-button-again");
  const command = `giotinhnguyen ${minutes} phút ${day}`;
  const noted = `${command} ${note}`;
  const fits = note !== "" && Buffer.byteLength(noted) <= MOST_BYTES;
  return { label, command: fits ? noted : command, byWords: true };
}
