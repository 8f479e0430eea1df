import type { Shortcut } from "../../../src/chat/dialog/talk.ts";
import { hoursLine } from "../../../src/command-lines/hours-line.ts";
import type { DeedEntry } from "../../../src/records/deeds/deed-entry.ts";
import { phrase } from "../../../src/words/words.ts";

/** The command that logs an entry again. It is offered in words, never by number: the same number has just undone it. */
export function again({ amount, day, note }: DeedEntry): Shortcut {
  return {
    label: phrase("hours-button-again"),
    command: hoursLine.again({ minutes: amount, day, note }),
    byWords: true,
    lasting: true,
  };
}
