import type { ChatState } from "../mailbox/chat-document.ts";
import { withLasting } from "../mailbox/lasting.ts";
import type { Message } from "../message/outgoing.ts";
import { COMMAND_PRESS } from "../message/press.ts";
import type { Scene } from "./scene.ts";

type Lists = Pick<ChatState, "offered" | "lasting">;

/**
 * The list shown last, and what stays to be picked by its words. What is said without a list ends the numbers of the one
 * before; in the middle of a dialog they are the question's again. Where nothing is said, as to the second picture of an album,
 * or only that a line was not understood, the list before is still the last that was seen; in a group people talk on, and their numbers are their own.
 */
export function listsAfter(
  { offered, lasting }: ChatState,
  { me, isStray }: Scene,
  messages: readonly Message[],
): Required<Lists> {
  const lists = messages.flatMap(({ choices }) => choices ?? []);
  const saysNothing = messages.length === 0 || (isStray && lists.length === 0);
  if (saysNothing && me.place === "private") return { offered, lasting: lasting ?? [] };
  const commands = lists.filter(({ question }) => question === COMMAND_PRESS);
  const added = commands.flatMap(({ options }) => options.filter((option) => option.lasting));
  // A question's “↩️ Viết lại ý này” alone has no number, and ends none.
  const last = lists.findLast(
    ({ question, options }) => question === COMMAND_PRESS || options.some(({ byWords }) => !byWords),
  );
  return {
    offered: last?.question === COMMAND_PRESS ? last.options : [],
    lasting: withLasting(lasting, added),
  };
}
