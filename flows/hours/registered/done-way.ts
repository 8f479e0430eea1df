import type { Shortcut } from "../../../src/chat/dialog/talk.ts";
import { registerLine } from "../../../src/command-lines/register-line.ts";
import type { DeedEntry } from "../../../src/records/deeds/deed-entry.ts";
import { durationText } from "../../../src/words/spoken.ts";
import { phrase, type Words } from "../../../src/words/words.ts";

/** The button by which registered hours are done, once their day has come. */
export function doneWay(words: Words, entry: DeedEntry): Shortcut {
  const amount = durationText(words, entry.amount);
  return { label: phrase("register-button-done", { amount }), command: registerLine.done(entry) };
}
