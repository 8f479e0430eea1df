import type { TGroupMessage, TUndo } from "zca-js";

/** A message as it goes over the socket; `"0"` stands for the logged-in account itself. */
export type WireMessage = TGroupMessage;
export type WireQuote = NonNullable<WireMessage["quote"]>;
export type WireMention = NonNullable<WireMessage["mentions"]>[number];
/** Direct messages and groups travel by different commands. */
export type ThreadKind = "user" | "group";
export const SELF = "0";

/** What a message says: text, or an object for files, pictures and stickers. */
export interface WireContent {
  /** `webchat` for text. */
  msgType: string;
  content: WireMessage["content"];
  mentions?: WireMention[];
  quote?: WireQuote;
}

export interface WireHead {
  msgId: string;
  cliMsgId: string;
  /** Milliseconds since 1970 UTC. */
  at: number;
  from: { id: string; name: string };
  /** The group, the other person, or {@link SELF}. */
  to: string;
}

export function wireMessage(head: WireHead, said: WireContent, kind: ThreadKind): WireMessage {
  return {
    actionId: head.msgId,
    msgId: head.msgId,
    cliMsgId: head.cliMsgId,
    msgType: said.msgType,
    uidFrom: head.from.id,
    idTo: head.to,
    dName: head.from.name,
    ts: String(head.at),
    status: 1,
    content: said.content,
    notify: "1",
    ttl: 0,
    userId: SELF,
    uin: SELF,
    topOut: "0",
    topOutTimeOut: "0",
    topOutImprTimeOut: "0",
    propertyExt: { color: 0, size: 0, type: 0, subType: 0, ext: '{"shouldParseLinkOrContact":0}' },
    paramsExt: { countUnread: 1, containType: 0, platformType: 1 },
    cmd: kind === "user" ? 501 : 521,
    st: 3,
    at: 5,
    realMsgId: "0",
    quote: said.quote,
    mentions: said.mentions,
  };
}

/** The word that somebody took a message back. */
export function wireUndo(head: WireHead, undone: { msgId: string; cliMsgId: string }): TUndo {
  return {
    actionId: head.msgId,
    msgId: head.msgId,
    cliMsgId: head.cliMsgId,
    msgType: "chat.undo",
    uidFrom: head.from.id,
    idTo: head.to,
    dName: head.from.name,
    ts: String(head.at),
    status: 1,
    content: {
      globalMsgId: Number(undone.msgId),
      cliMsgId: Number(undone.cliMsgId),
      deleteMsg: 1,
      srcId: 0,
      destId: 0,
    },
    notify: "1",
    ttl: 0,
    userId: SELF,
    uin: SELF,
    cmd: 501,
    st: 3,
    at: 5,
    realMsgId: "0",
  };
}

/** A control event: something other than a message happened. */
export interface WireControl {
  content: Record<string, unknown> & { act_type: "file_done" | "group" | "fr" };
}
