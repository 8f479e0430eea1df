import { z } from "zod";
import { badRequest } from "../api-error.ts";
import type { ChatRoom } from "../chat-room.ts";
import type { HeardFile, HeardMessage } from "../heard.ts";
import type { FormattedText } from "../html-text.ts";
import type { WireButton, WireContent, WireMessage } from "../wire.ts";
import type { World } from "../world.ts";
import type { Keyboards } from "./keyboard.ts";
import { chatId, flag, integer, json } from "./method.ts";

/** What every sending method takes. */
export const addressing = {
  chat_id: chatId,
  reply_parameters: json(
    z.looseObject({ message_id: integer, allow_sending_without_reply: flag.optional() }).nullish(),
  ),
};

export interface Delivery {
  method: string;
  formatted: FormattedText;
  keyboards: Keyboards;
  content: WireContent;
  file?: HeardFile;
  reply: { message_id: number; allow_sending_without_reply?: boolean | undefined } | null | undefined;
}

/** A new message of the bot reaches its chat. @throws ApiError 429 */
export function deliver(world: World, room: ChatRoom, delivery: Delivery): WireMessage {
  const { formatted, keyboards } = delivery;
  const replied = repliedTo(room, delivery.reply);
  world.pace(room);
  const message = world.message(room, world.bot, {
    ...delivery.content,
    ...markupOf(keyboards.inline),
    ...(replied && { reply_to_message: { ...replied, reply_to_message: undefined } }),
  });
  const at = world.clock();
  room.heard.push({
    chatId: room.chat.id,
    messageId: message.message_id,
    at,
    text: formatted.text,
    entities: formatted.entities,
    buttons: seenButtons(keyboards.inline),
    keyboard: keyboards.keyboard,
    file: delivery.file,
    replyTo: replied?.message_id,
    edits: 0,
    deleted: false,
    changed: world.changes.count + 1,
  });
  world.note(delivery.method, room, message.message_id, formatted.text);
  world.changes.note();
  return message;
}

/** A message of the bot changes in place. */
export function replace(
  world: World,
  heard: HeardMessage,
  message: WireMessage,
  formatted: FormattedText,
  method: string,
): void {
  const room = world.room(heard.chatId);
  room.messages.set(heard.messageId, message);
  heard.text = formatted.text;
  heard.entities = formatted.entities;
  heard.buttons = seenButtons(inlineOf(message));
  heard.edits += 1;
  heard.changed = world.changes.count + 1;
  world.note(method, room, heard.messageId, formatted.text);
  world.changes.note();
}

export function markupOf(inline: WireButton[][]): Pick<WireContent, "reply_markup"> {
  return inline.length > 0 ? { reply_markup: { inline_keyboard: inline } } : {};
}

export function inlineOf(message: WireMessage): WireButton[][] {
  return (message.reply_markup?.inline_keyboard ?? []).map((row) =>
    row.filter((button) => "callback_data" in button || "url" in button),
  );
}

function seenButtons(inline: WireButton[][]): HeardMessage["buttons"] {
  return inline.map((row) =>
    row.map((button) =>
      "url" in button
        ? { text: button.text, url: button.url }
        : { text: button.text, data: button.callback_data },
    ),
  );
}

function repliedTo(room: ChatRoom, reply: Delivery["reply"]): WireMessage | undefined {
  if (!reply) return undefined;
  const message = room.messages.get(reply.message_id);
  if (!message && !reply.allow_sending_without_reply) throw badRequest("message to be replied not found");
  return message;
}
