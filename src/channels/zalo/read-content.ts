import type { Content } from "../../chat/message/incoming.ts";
import { fileParams, type ZaloMessage } from "./message-shape.ts";

type Unreadable = Extract<Content, { kind: "unreadable" }>["what"];

/** Zalo's names of what the house cannot read. Whatever Zalo may yet invent is `other`. */
const UNREADABLE: Record<string, Unreadable> = {
  "chat.photo": "picture",
  "chat.gif": "picture",
  "chat.video.msg": "picture",
  "chat.doodle": "picture",
  "chat.voice": "voice",
  "chat.sticker": "sticker",
};

/** The name of a file that came without one. */
const NAMELESS = "tep";

/**
 * What a person sent.
 * @param text what of it was said to the bot
 */
export function readContent({ data }: ZaloMessage, text: string): Content {
  const { content, msgType } = data;
  if (typeof content === "string") return { kind: "text", text };
  if (msgType === "share.file" && content.href) {
    const { fileSize: bytes } = fileParams.parse(jsonOf(content.params));
    return { kind: "file", name: content.title || NAMELESS, bytes, handle: content.href };
  }
  // A shared link is an object too, and is text to whoever wrote it.
  if (msgType === "chat.recommended" && content.href) return { kind: "text", text: text || content.href };
  return { kind: "unreadable", what: UNREADABLE[msgType] ?? "other" };
}

function jsonOf(text: string | undefined): unknown {
  try {
    return JSON.parse(text ?? "");
  } catch {
    return undefined;
  }
}
