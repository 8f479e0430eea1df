import { z } from "zod";
import { badRequest } from "../api-error.ts";
import { memberOf } from "../wire.ts";
import { chatId, integer, type Method, method, text } from "./method.ts";

const CHAT_ACTIONS: readonly string[] = [
  "typing",
  "upload_photo",
  "upload_document",
  "upload_video",
  "upload_voice",
  "record_voice",
  "record_video",
  "choose_sticker",
  "find_location",
];

export const chatMethods: Record<string, Method> = {
  getChat: method(z.looseObject({ chat_id: chatId }), (world, given) => {
    const room = world.room(given.chat_id);
    if (!room.isPrivate) room.requireOpen();
    return { ...room.chat, accent_color_id: 0, max_reaction_count: 11, accepted_gift_types: {} };
  }),

  getChatMember: method(z.looseObject({ chat_id: chatId, user_id: integer }), (world, given) => {
    const room = world.room(given.chat_id);
    room.requireOpen();
    if (given.user_id === world.bot.id) return memberOf(world.bot, room.bot);
    const member = room.members.get(given.user_id);
    if (!member) throw badRequest("member not found");
    return memberOf(member.user, member.status);
  }),

  getChatAdministrators: method(z.looseObject({ chat_id: chatId }), (world, given) => {
    const room = world.room(given.chat_id);
    room.requireOpen();
    if (room.isPrivate) throw badRequest("there are no administrators in the private chat");
    return [...room.members.values()]
      .filter(({ status }) => status === "creator" || status === "administrator")
      .map(({ user, status }) => memberOf(user, status));
  }),

  leaveChat: method(z.looseObject({ chat_id: chatId }), (world, given) => {
    const room = world.room(given.chat_id);
    room.requireOpen();
    if (room.isPrivate) throw badRequest("chat member status can't be changed in private chats");
    world.moveBot(room, world.bot, "left");
    world.changes.note();
    return true;
  }),

  sendChatAction: method(z.looseObject({ chat_id: chatId, action: text }), (world, given) => {
    world.room(given.chat_id).requireOpen();
    if (!CHAT_ACTIONS.includes(given.action)) throw badRequest("wrong parameter action in request");
    return true;
  }),
};
