import { readStatementOfHours } from "../rules/hours-statement.ts";
import { commandWithoutSlash } from "../rules/quick-text.ts";
import { dayOf } from "../rules/time.ts";
import type { ChatState } from "./chat-document.ts";
import { pickTyped } from "./choices.ts";
import { type Commands, readCommand } from "./commands.ts";
import type { Incoming } from "./incoming.ts";
import { SHORTCUT } from "./said.ts";

/** A command to be served, however it was given. */
export interface Line {
  command: string;
  rest: string;
  /** Root of the keys of its writes: a button pressed twice is one deed. */
  key: string;
}

/** The command that takes hours told in passing, and the one that leaves a dialog. */
export const HOURS_COMMAND = "giotinhnguyen";
export const LEAVE_COMMAND = "huy";

/**
 * The command that a message gives: with a slash, by a button, or, where no dialog waits for words, without the slash, by
 * the number of an offered button, or as a plain statement of hours done. In a dialog only the bare `huy` needs no slash.
 */
export function readLine(
  incoming: Incoming,
  inDialog: boolean,
  offered: ChatState["offered"],
  commands: Commands,
): Line | undefined {
  const { content, key, message } = incoming;
  if (content.kind === "choice") {
    if (content.question !== SHORTCUT) return undefined;
    const line = readCommand(`/${content.value}`);
    return line && { ...line, key: `${message}!${content.value}` };
  }
  if (content.kind !== "text") return undefined;
  const slash = readCommand(content.text);
  if (slash) return { ...slash, key };
  const bare = commandWithoutSlash(content.text, [...commands.names, LEAVE_COMMAND]);
  if (bare?.command === LEAVE_COMMAND && bare.rest === "") return { ...bare, key };
  if (inDialog) return undefined;
  if (bare) return { ...bare, key };
  const option = pickTyped(offered, content.text);
  const chosen = option && readCommand(`/${option.value}`);
  if (chosen) return { ...chosen, key };
  if (readStatementOfHours(content.text, { today: dayOf(incoming.at) })) {
    return { command: HOURS_COMMAND, rest: content.text, key };
  }
  return undefined;
}
