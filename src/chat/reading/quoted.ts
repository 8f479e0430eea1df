import type { Answered, Dialog } from "../mailbox/dialog-record.ts";
import type { Incoming } from "../message/incoming.ts";

/** So much of a question's text has to stand in a message that asked it: a platform may quote only a part. */
const LONGEST_SIGN = 80;

/**
 * What a reply quotes: an earlier question of the dialog, or one's own answer to it, by its place in the trail · `open` the
 * question that waits · `other` something else · undefined: it quotes nothing.
 */
export function quotedIn({ quotes }: Incoming, dialog: Dialog): number | "open" | "other" | undefined {
  if (!quotes) return undefined;
  const { trail = [], pending } = dialog;
  const own = trail.findLastIndex((answered) => isBy(answered, quotes.message));
  if (own >= 0) return own;
  const text = oneLine(quotes.text);
  const asked = [...trail.map((answered) => answered.pending), pending];
  return (
    nearestTheEnd(asked, text, ({ text: whole }) => oneLine(whole).slice(0, LONGEST_SIGN), trail.length) ??
    nearestTheEnd(asked, text, ({ text: whole }) => oneLine(whole.split("\n")[0] ?? ""), trail.length) ??
    "other"
  );
}

/** Whether the message answered the question, or added to its answer. */
export function isBy(answered: Answered, message: string): boolean {
  return answered.message === message || answered.also?.includes(message) === true;
}

/** A message ends with its question; of questions alike the last one asked is meant. */
function nearestTheEnd<Q>(
  asked: readonly Q[],
  text: string,
  sign: (question: Q) => string,
  open: number,
): number | "open" | undefined {
  let found: { place: number; at: number } | undefined;
  for (const [place, question] of asked.entries()) {
    const words = sign(question);
    const at = words === "" ? -1 : text.lastIndexOf(words);
    if (at >= 0 && at >= (found?.at ?? 0)) found = { place, at };
  }
  if (!found) return undefined;
  return found.place === open ? "open" : found.place;
}

function oneLine(text: string): string {
  return text.normalize("NFC").replaceAll(/\s+/gu, " ").trim();
}
