import { type Content, PICTURE_NAME, type SentFile, sentWith } from "../../chat/message/incoming.ts";
import { MOST_BYTES } from "../../records/kept-files/kept-files.ts";
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
  const content = contentOf(message, text);
  return content?.kind === "text" && isOfAnother(message) ? { ...content, passedOn: true } : content;
}

/** Passed on, and not one's own message of another chat. */
function isOfAnother({ forward_origin: origin, from }: TelegramMessage): boolean {
  if (!origin) return false;
  if (origin.sender_user) return origin.sender_user.id !== from?.id;
  const ownName = [from?.first_name, from?.last_name].filter(Boolean).join(" ");
  return ownName === "" || origin.sender_user_name !== ownName;
}

function contentOf(message: TelegramMessage, text: string): Content | undefined {
  if (message.text !== undefined) return { kind: "text", text };
  const file = fileOf(message);
  if (file) return sentWith(file, message.caption?.trim() ? text : "");
  if (message.caption?.trim()) return { kind: "text", text };
  const kind = KINDS.find((known) => message[known] !== undefined);
  return kind && { kind: "unreadable", what: UNREADABLE[kind] };
}

/** An animation comes with a document, too, and is none. */
function fileOf({
  document,
  animation,
  photo = [],
  media_group_id: album,
}: TelegramMessage): SentFile | undefined {
  const together = album === undefined ? {} : { album };
  if (document && animation === undefined) {
    const { file_id: handle, file_name: name = NAMELESS, file_size: bytes } = document;
    return { name, bytes, handle, ...together };
  }
  const sizes = photo.flatMap(({ file_id: handle, file_size: bytes }) =>
    handle === undefined ? [] : [{ name: PICTURE_NAME, bytes, handle, ...together }],
  );
  const fitting = sizes.filter(({ bytes }) => bytes <= MOST_BYTES);
  const [first, ...more] = fitting.length > 0 ? fitting : sizes;
  return first && more.reduce((largest, size) => (size.bytes > largest.bytes ? size : largest), first);
}

/** A press: `<question>:<value>`, as `keyboard.ts` wrote it. */
export function readPress(data: string): Content | undefined {
  const at = data.indexOf(":");
  return at > 0 ? { kind: "choice", question: data.slice(0, at), value: data.slice(at + 1) } : undefined;
}
