import type { Shortcut } from "../../src/chat/dialog/talk.ts";
import { fitsButton } from "../../src/command-lines/command-line.ts";
import { eventLine } from "../../src/command-lines/event-line.ts";
import { clipped } from "../../src/words/spoken.ts";
import { phrase } from "../../src/words/words.ts";

const MOST_LABEL = 50;

/** The buttons by which the convener accepts who came for whom. */
export function takeShortcuts(id: string, substitutes: readonly { by: string; label: string }[]): Shortcut[] {
  return substitutes.flatMap(({ by, label }) => {
    const command = eventLine.takeSubstitute(id, by);
    return fitsButton(command)
      ? [{ label: phrase("check-in-button-substitute", { name: clipped(label, MOST_LABEL) }), command }]
      : [];
  });
}
