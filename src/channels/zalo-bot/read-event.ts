import { type Content, type Incoming, PICTURE_NAME, sentWith } from "../../chat/message/incoming.ts";
import type { BotEvent } from "./event-shape.ts";
import { addressOfChat, nameOfMessage } from "./places.ts";

type Unreadable = Extract<Content, { kind: "unreadable" }>["what"];

const UNREADABLE: Record<string, Unreadable> = {
  "message.image.received": "picture",
  "message.voice.received": "voice",
  "message.sticker.received": "sticker",
};

/** An event older than this comes from a wrong clock. */
const KEPT_MS = 7 * 24 * 60 * 60 * 1000;

/** What an event means for the program; undefined for groups, which the platform only offers as a trial. */
export function readEvent({ event_name, message }: BotEvent, now: number): Incoming | undefined {
  const { from, chat, message_id, date } = message;
  if (from.is_bot || chat.chat_type !== "PRIVATE") return undefined;
  const name = nameOfMessage(chat.id, message_id);
  return {
    key: name,
    address: addressOfChat(chat.id),
    sender: addressOfChat(from.id),
    at: date <= now && now - date <= KEPT_MS ? Math.trunc(date) : now,
    message: name,
    edited: false,
    content: contentOf(event_name, message),
  };
}

function contentOf(event: string, { text, photo, caption = "" }: BotEvent["message"]): Content {
  if (text !== undefined && event === "message.text.received") return { kind: "text", text };
  if (photo) return sentWith({ name: PICTURE_NAME, bytes: 0, handle: photo }, caption);
  if (caption.trim()) return { kind: "text", text: caption };
  return { kind: "unreadable", what: UNREADABLE[event] ?? "other" };
}
