import type { Content } from "../../chat/message/incoming.ts";
import type { TelegramMessage } from "./update-shape.ts";

type Unreadable = Extract<Content, { kind: "unreadable" }>["what"];

/**
 * What a message can hold besides text and files, and the program's name for it. An animation also comes with a
 * document.
 */
const UNREADABLE = {
  animation: "picture",
  photo: "picture",
  video: "picture",
  voice: "voice",
  video_note: "voice",
  audio: "voice",
  sticker: "sticker",
  contact: "other",
  location: "other",
  poll: "other",
  dice: "other",
  game: "other",
  story: "other",
  paid_media: "other",
  checklist: "other",
} as const satisfies Partial<Record<keyof TelegramMessage, Unreadable>>;

const KINDS: readonly (keyof typeof UNREADABLE)[] = [
  "animation",
  "photo",
  "video",
  "voice",
  "video_note",
  "audio",
  "sticker",
  "contact",
  "location",
  "poll",
  "dice",
  "game",
  "story",
  "paid_media",
  "checklist",
];

/** The name for a document without one. */
const NAMELESS = "tep";

/**
 * What a person sent; undefined for anything else, such as a new title, or whatever Telegram may yet invent.
 * @param text the part that was addressed to the bot
 */
export function readContent(message: TelegramMessage, text: string): Content | undefined {
  if (message.text !== undefined) return { kind: "text", text };
  // The words below a picture or recording are read; a file is taken as a file.
  if (message.caption?.trim() && !isFile(message)) return { kind: "text", text };
  const kind = KINDS.find((known) => message[known] !== undefined);
  if (kind) return { kind: "unreadable", what: UNREADABLE[kind] };
  if (!message.document) return undefined;
  const { file_id: handle, file_name: name = NAMELESS, file_size: bytes } = message.document;
  return { kind: "file", name, bytes, handle };
}

function isFile({ document, animation }: TelegramMessage): boolean {
  return document !== undefined && animation === undefined;
}

/** A press: `<question>:<value>`, as `keyboard.ts` wrote it. */
export function readPress(data: string): Content | undefined {
  const at = data.indexOf(":");
  return at > 0 ? { kind: "choice", question: data.slice(0, at), value: data.slice(at + 1) } : undefined;
}
