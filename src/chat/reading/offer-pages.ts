import { moreLine } from "../../command-lines/own-lines.ts";
import type { Message, Option } from "../message/outgoing.ts";
import { COMMAND_PRESS } from "../message/press.ts";
import { LINES, pagesOf } from "./pages.ts";

/**
 * A message whose buttons type commands, for a channel without buttons: of more than a phone shows, the first are listed, then
 * the line for the others, which until then only their words pick.
 */
export function offeredInPages(message: Message, more: string): Message {
  const { choices } = message;
  if (choices?.question !== COMMAND_PRESS || pagesOf(choices.options) < 2) return message;
  const [shown, others] = [choices.options.slice(0, LINES), choices.options.slice(LINES)];
  const hidden = others.map((option): Option => ({ ...option, byWords: true, onAnotherPage: true }));
  const next = { value: moreLine.command, label: more };
  return { ...message, choices: { ...choices, options: [...shown, next, ...hidden] } };
}

/** What is on the other page of the list that was shown last, as it is listed there. */
export function onOtherPage(offered: readonly Option[]): Option[] {
  return offered
    .filter(({ onAnotherPage }) => onAnotherPage)
    .map(({ byWords, onAnotherPage, ...option }) => option);
}
