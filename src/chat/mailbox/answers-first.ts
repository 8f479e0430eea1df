import type { Outgoing } from "../message/outgoing.ts";
import type { ChatAtHand } from "./chat-document.ts";

/** Whether the person's own messages go before it: true for a notice that has not begun to go out. */
export function yieldsToAnswers({ id, notice, begunAt }: Outgoing): boolean {
  return notice !== undefined && begunAt === undefined && id.endsWith("#0");
}

/** Where answers go in an outbox: before notices that have not begun. */
export function placeOfAnswers({ outbox }: Pick<ChatAtHand, "outbox">): number {
  const place = outbox.findIndex(yieldsToAnswers);
  return place < 0 ? outbox.length : place;
}
