import type { Shortcut } from "../../src/chat/dialog/talk.ts";
import { historyLine } from "../../src/command-lines/history-line.ts";
import type { DeedEntries } from "../../src/records/deeds/deed-entry.ts";
import { phrase } from "../../src/words/words.ts";

/** The buttons below the answer about a deed. */
export function entryButtons([entry]: DeedEntries): Shortcut[] {
  return [
    { label: phrase("hours-button-undo"), command: historyLine.undo(entry), lasting: true },
    {
      label: phrase(entry.note === "" ? "hours-button-note" : "hours-button-change-note"),
      command: historyLine.note(entry),
    },
  ];
}

/** The same below an answer about several: the person is then asked which. */
export function undoButtons(): Shortcut[] {
  return [
    { label: phrase("history-button-fix"), command: historyLine.fix() },
    { label: phrase("history-button-undo"), command: historyLine.undo() },
  ];
}
