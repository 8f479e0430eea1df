import { type Content, PICTURE_NAME, sentWith } from "../../../chat/message/incoming.ts";
import { fileParams, type ZaloMessage } from "./message-shape.ts";

type Unreadable = Extract<Content, { kind: "unreadable" }>["what"];

/** Zalo's names for what the program cannot read; anything else is `other`. */
const UNREADABLE: Record<string, Unreadable> = {
  "chat.photo": "picture",
  "chat.gif": "picture",
  "chat.video.msg": "picture",
  "chat.doodle": "picture",
  "chat.voice": "voice",
  "chat.sticker": "sticker",
};

/** Their title is what the person wrote, or passed on; that of other kinds is Zalo's own. */
const READ_WITH_WORDS = new Set(["chat.photo", "chat.gif", "chat.video.msg", "webchat", "chat.forward"]);

/** The name for a file without one. */
const NAMELESS = "tep";

/**
 * What a person sent.
 * @param text the part that was addressed to the bot
 */
export function readContent({ data }: ZaloMessage, text: string): Content {
  const { content, msgType } = data;
  if (typeof content === "string") return { kind: "text", text };
  if (msgType === "share.file" && content.href) {
    const { fileSize: bytes } = fileParams.parse(jsonOf(content.params));
    return { kind: "file", name: content.title || NAMELESS, bytes, handle: content.href };
  }
  if (msgType === "chat.photo" && content.href)
    return sentWith({ name: PICTURE_NAME, bytes: 0, handle: content.href }, wordsBelow(content, text));
  // A shared link is an object, too, but text to its writer.
  if (msgType === "chat.recommended" && content.href) return { kind: "text", text: text || content.href };
  const words = wordsBelow(content, text);
  if (words && READ_WITH_WORDS.has(msgType))
    return { kind: "text", text: words, ...(msgType === "chat.forward" && { passedOn: true }) };
  return { kind: "unreadable", what: UNREADABLE[msgType] ?? "other" };
}

/** The words below a picture, and of what was passed on, come as its title or description. */
function wordsBelow({ title, description }: { title?: string; description?: string }, text: string): string {
  const words = [title, description].map((each) => each?.trim()).find(Boolean) ?? "";
  return words && (text.trim() || words);
}

function jsonOf(text: string | undefined): unknown {
  try {
    return JSON.parse(text ?? "");
  } catch {
    return undefined;
  }
}
