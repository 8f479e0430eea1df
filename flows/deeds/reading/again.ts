import type { Shortcut, Talk } from "../../../src/chat/dialog/talk.ts";
import { lineOf } from "../../../src/command-lines/deed-lines.ts";
import type { DeedEntries, DeedEntry } from "../../../src/records/deeds/deed-entry.ts";
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

/** Says of a deed whose button is pressed again that it was undone meanwhile, and offers to log it anew. */
export async function sayOver(talk: Pick<Talk, "say" | "offer">, [entry]: DeedEntries): Promise<void> {
  await talk.say("hours-gone");
  await talk.offer([again(entry)]);
}
