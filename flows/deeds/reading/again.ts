import type { Shortcut } from "../../../src/chat/dialog/talk.ts";
import { lineOf } from "../../../src/command-lines/deed-lines.ts";
import type { DeedEntry } from "../../../src/records/deeds/deed-entry.ts";
import { phrase } from "../../../src/words/words.ts";

/** The command that logs an entry again. It is offered in words, never by number: the same number has just undone it. */
export function again(
  entry: Pick<DeedEntry, "duty" | "kind" | "amount" | "day" | "note" | "state">,
): Shortcut {
  return {
    label: phrase("hours-button-again"),
    command: lineOf(entry).again(entry),
    byWords: true,
    lasting: true,
  };
}
