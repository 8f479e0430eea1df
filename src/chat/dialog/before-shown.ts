import type { ChatState, Shown, Stack } from "../mailbox/chat-document.ts";
import type { Incoming } from "../message/incoming.ts";

/**
 * It came in before that moment of the program's own clock. A moment that is still to come was noted before the clock was
 * set back, and says nothing: by it, all answers would be too early until the clock has come there again.
 */
export function isBefore({ receivedAt }: Incoming, at: number | undefined): boolean {
  return receivedAt !== undefined && at !== undefined && receivedAt < at && at <= Date.now();
}

/** The person typed it before the question that waits can have been seen. */
export function isTypedAhead(incoming: Incoming, { asked }: Shown, dialogs: Stack["dialogs"]): boolean {
  if (incoming.content.kind !== "text" || !asked || incoming.quotes) return false;
  const pending = dialogs.at(-1)?.pending;
  return asked.question === (pending?.aside ?? pending)?.id && isBefore(incoming, asked.at);
}

/** So soon after it the same press is the same finger's, milliseconds. */
const PRESSED_TWICE_MS = 3_000;

/** The same button was pressed just before: nobody means it twice. */
export function isPressedTwice({ content, at }: Incoming, { pressed }: Pick<ChatState, "pressed">): boolean {
  if (content.kind !== "choice" || !pressed) return false;
  const isSame = content.question === pressed.question && content.value === pressed.value;
  return isSame && at - pressed.at <= PRESSED_TWICE_MS;
}

/** How long the question that waits has been out, milliseconds of the program's own clock; undefined: nobody knows. */
export function sinceShown(
  { receivedAt }: Incoming,
  { asked }: Shown,
  dialogs: Stack["dialogs"],
): number | undefined {
  const isAsked = asked?.question === dialogs.at(-1)?.pending.id;
  return asked && isAsked && receivedAt !== undefined ? receivedAt - asked.at : undefined;
}
