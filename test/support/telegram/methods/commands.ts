import { z } from "zod";
import { badRequest } from "../api-error.ts";
import { chatId, integer, json, type Method, method, text } from "./method.ts";

const command = z.looseObject({ command: text, description: text });
const where = {
  scope: json(
    z.looseObject({ type: text, chat_id: chatId.optional(), user_id: integer.optional() }).optional(),
  ),
  language_code: text.optional(),
};

export const commandMethods: Record<string, Method> = {
  setMyCommands: method(z.looseObject({ ...where, commands: json(z.array(command)) }), (world, given) => {
    if (given.commands.length > 100) throw badRequest("BOT_COMMANDS_TOO_MUCH");
    for (const { command: name, description } of given.commands) {
      if (!/^\/?[a-z0-9_]{1,32}$/.test(name)) throw badRequest("BOT_COMMAND_INVALID");
      if (description.length < 1 || description.length > 256)
        throw badRequest("BOT_COMMAND_DESCRIPTION_INVALID");
    }
    if (given.scope?.chat_id !== undefined) world.room(given.scope.chat_id);
    const commands = given.commands.map((one) => ({
      command: one.command.replace(/^\//, ""),
      description: one.description,
    }));
    world.menus.set(commands, given.scope, given.language_code);
    world.changes.note();
    return true;
  }),

  getMyCommands: method(z.looseObject(where), (world, given) =>
    world.menus.get(given.scope, given.language_code),
  ),

  deleteMyCommands: method(z.looseObject(where), (world, given) => {
    world.menus.delete(given.scope, given.language_code);
    world.changes.note();
    return true;
  }),
};
