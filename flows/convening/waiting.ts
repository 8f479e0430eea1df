import type { Shortcut } from "../../src/chat/dialog/talk.ts";
import { eventLine } from "../../src/command-lines/event-line.ts";
import type { UnionEvent } from "../../src/rules/events/event.ts";
import { waitingSubstitutes } from "../../src/rules/events/substitutes.ts";
import { phrase } from "../../src/words/words.ts";

/** So many are decided in one message; the next ones are shown after them. */
const MOST_WAITING = 3;

/** A substitute who waits for the convener's word. Plain JSON. */
interface Waiting {
  /** Whose place it is. */
  who: string;
  by: string;
}

/** The first substitutes that wait for a word, as long as the event is neither closed nor cancelled. */
export function waitingIn(event: UnionEvent, nameOf: (code: string) => string): Waiting[] {
  if (event.state !== "called") return [];
  return waitingSubstitutes(event)
    .slice(0, MOST_WAITING)
    .map(({ who, substitute }) => ({ who, by: nameOf(substitute) }));
}

/** A yes and a no to each of them. The name stands first: a plain “ok” to what is only shown decides nothing. */
export function decideButtons(id: string, waiting: readonly Waiting[]): Shortcut[] {
  return waiting.flatMap(({ who, by }) => [
    { label: phrase("convene-button-take-one", { by }), command: eventLine.takeSubstitute(id, who) },
    { label: phrase("convene-button-refuse-one", { by }), command: eventLine.refuseSubstitute(id, who) },
  ]);
}
