import { type Incoming, quoted } from "../../../chat/message/incoming.ts";
import { addressOfThread, nameOfMessage } from "../places.ts";
import { saidToMe } from "./addressed.ts";
import type { ZaloMessage } from "./message-shape.ts";
import { readContent } from "./read-content.ts";

/** A message older than this comes from a wrong clock. */
const KEPT_MS = 7 * 24 * 60 * 60 * 1000;

/**
 * What a message means for the program; undefined when it is not addressed to it.
 * @param account the bot's own
 * @param now epoch milliseconds
 */
export function readMessage(message: ZaloMessage, account: string, now: number): Incoming | undefined {
  const { type, threadId, data } = message;
  const text = message.isSelf ? undefined : saidToMe(message, account);
  if (text === undefined) return undefined;
  const name = nameOfMessage(account, threadId, data.msgId);
  return {
    key: name,
    address: addressOfThread({ kind: type === 1 ? "group" : "user", id: threadId }),
    sender: addressOfThread({ kind: "user", id: data.uidFrom }),
    at: momentOf(data.ts, now),
    message: name,
    edited: false,
    content: readContent(message, text),
    ...(data.quote ? quoted(nameOfMessage(account, threadId, data.quote.globalMsgId), data.quote.msg) : {}),
    ...(type === 1 ? { mentioned: true } : {}),
  };
}

/**
 * When it was said, by Zalo's clock, so that Sunday's message counts for Sunday even if it is received on Monday. If
 * that clock is wrong, ours counts.
 */
function momentOf(said: number, now: number): number {
  return said <= now && now - said <= KEPT_MS ? said : now;
}
