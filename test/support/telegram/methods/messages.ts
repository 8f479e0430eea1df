import { z } from "zod";
import { badRequest } from "../api-error.ts";
import type { HeardMessage } from "../heard.ts";
import type { WireMessage } from "../wire.ts";
import type { World } from "../world.ts";
import { entities, formatted, formatting, requireText } from "./content.ts";
import { addressing, deliver, inlineOf, markupOf, replace } from "./delivering.ts";
import { keyboardsOf, replyMarkup } from "./keyboard.ts";
import { chatId, flag, integer, type Method, method, text } from "./method.ts";

/** https://core.telegram.org/bots/api#answercallbackquery */
const LONGEST_TOAST = 200;

const oneMessage = { chat_id: chatId, message_id: integer };

export const messageMethods: Record<string, Method> = {
  sendMessage: method(
    z.looseObject({
      ...addressing,
      ...formatting,
      text: text.default(""),
      entities: entities.optional(),
      reply_markup: replyMarkup,
    }),
    (world, given) => {
      const room = world.room(given.chat_id);
      room.requireOpen();
      const said = formatted(given.text, given.parse_mode, given.entities);
      requireText(said);
      return deliver(world, room, {
        method: "sendMessage",
        formatted: said,
        keyboards: keyboardsOf(given.reply_markup),
        content: said.entities.length > 0 ? said : { text: said.text },
        reply: given.reply_parameters,
      });
    },
  ),

  editMessageText: method(
    z.looseObject({
      ...oneMessage,
      ...formatting,
      text: text.default(""),
      entities: entities.optional(),
      reply_markup: replyMarkup,
    }),
    (world, given) => {
      const { heard, message } = ownMessage(world, given.chat_id, given.message_id);
      if (message.text === undefined) throw badRequest("there is no text in the message to edit");
      const said = formatted(given.text, given.parse_mode, given.entities);
      requireText(said);
      const { reply_markup: _, entities: __, ...rest } = message;
      const next = {
        ...rest,
        ...(said.entities.length > 0 ? said : { text: said.text }),
        ...markupOf(keyboardsOf(given.reply_markup).inline),
      };
      return edited(world, heard, message, next, "editMessageText", said);
    },
  ),

  editMessageReplyMarkup: method(
    z.looseObject({ ...oneMessage, reply_markup: replyMarkup }),
    (world, given) => {
      const { heard, message } = ownMessage(world, given.chat_id, given.message_id);
      const { reply_markup: _, ...rest } = message;
      const next = { ...rest, ...markupOf(keyboardsOf(given.reply_markup).inline) };
      return edited(world, heard, message, next, "editMessageReplyMarkup", heard);
    },
  ),

  deleteMessage: method(z.looseObject(oneMessage), (world, given) => {
    const room = world.room(given.chat_id);
    room.requireOpen();
    const message = room.messages.get(given.message_id);
    if (!message) throw badRequest("message to delete not found");
    if (message.from.id !== world.bot.id && !room.isPrivate && room.bot !== "administrator")
      throw badRequest("message can't be deleted");
    room.messages.delete(given.message_id);
    const heard = room.heard.find(({ messageId }) => messageId === given.message_id);
    if (heard) {
      heard.deleted = true;
      heard.changed = world.changes.count + 1;
    }
    world.note("deleteMessage", room, given.message_id, heard?.text ?? "");
    world.changes.note();
    return true;
  }),

  answerCallbackQuery: method(
    z.looseObject({ callback_query_id: text, text: text.optional(), show_alert: flag.optional() }),
    (world, given) => {
      const press = world.presses.get(given.callback_query_id);
      if (!press) throw badRequest("query is too old and response timeout expired or query ID is invalid");
      const said = given.text ?? "";
      if (said.length > LONGEST_TOAST) throw badRequest("MESSAGE_TOO_LONG");
      press.answers.push({ queryId: given.callback_query_id, text: said, alert: given.show_alert ?? false });
      world.changes.note();
      return true;
    },
  ),
};

function ownMessage(world: World, chat: number | string, messageId: number) {
  const room = world.room(chat);
  room.requireOpen();
  const message = room.messages.get(messageId);
  if (!message) throw badRequest("message to edit not found");
  const heard = room.heard.find((one) => one.messageId === messageId);
  if (!heard) throw badRequest("message can't be edited");
  return { heard, message };
}

function edited(
  world: World,
  heard: HeardMessage,
  before: WireMessage,
  next: WireMessage,
  methodName: string,
  { text: saidText, entities: saidEntities }: Pick<HeardMessage, "text" | "entities">,
): WireMessage {
  if (fingerprint(before) === fingerprint(next))
    throw badRequest(
      "message is not modified: specified new message content and reply markup are exactly the same as a current content and reply markup of the message",
    );
  const message = { ...next, edit_date: world.dateSeconds };
  replace(world, heard, message, { text: saidText, entities: saidEntities }, methodName);
  return message;
}

function fingerprint(message: WireMessage): string {
  return JSON.stringify([message.text, message.entities ?? [], inlineOf(message)]);
}
