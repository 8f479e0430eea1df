import type { Shortcut } from "../../src/chat/dialog/talk.ts";
import { historyLine } from "../../src/command-lines/history-line.ts";
import type { DeedEntry } from "../../src/records/deeds/deed-entry.ts";
import { phrase } from "../../src/words/words.ts";

/** The buttons below the answer about an entry. */
export function entryButtons(entry: DeedEntry): Shortcut[] {
  return [
    { label: phrase("hours-button-undo"), command: historyLine.undo(entry), lasting: true },
    {
      label: phrase(entry.note === "" ? "hours-button-note" : "hours-button-change-note"),
      command: historyLine.note(entry),
    },
  ];
}
