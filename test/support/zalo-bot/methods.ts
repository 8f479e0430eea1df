import { z } from "zod";
import { BotError, NO_NEWS } from "./bot-error.ts";
import type { World } from "./world.ts";

export interface Call {
  fields: Record<string, unknown>;
  /** Aborted when the caller hung up. */
  gone: AbortSignal;
}

type Method = (world: World, call: Call) => unknown;

/** Characters of a text or caption: https://docs.zaloplatforms.com/docs/BOT/apis/sendMessage */
const LONGEST_TEXT = 2000;

const text = z.string().min(1).max(LONGEST_TEXT);
const chat_id = z.string().min(1);
const polling = z.object({ timeout: z.coerce.number().min(0).default(30) });
const message = z.object({ chat_id, text });
const photo = z.object({ chat_id, photo: z.url({ protocol: /^https?$/ }), caption: text.optional() });
const sticker = z.object({ chat_id, sticker: z.string().min(1) });
const action = z.object({ chat_id, action: z.enum(["typing", "upload_photo"]) });
const hook = z.object({ url: z.url({ protocol: /^https?$/ }), secret_token: z.string().min(8).max(256) });

/** @throws BotError 400 */
function read<S extends z.ZodType>(schema: S, fields: Record<string, unknown>): z.output<S> {
  const result = schema.safeParse(fields);
  if (result.success) return result.data;
  throw new BotError(400, `Bad request: ${result.error.issues[0]?.path.join(".")}`);
}

const hookState = (world: World) => ({
  url: world.webhook?.settings.url ?? "",
  updated_at: world.webhook?.settings.updatedAt ?? world.clock(),
});

/** The methods: https://docs.zaloplatforms.com/docs/BOT */
export const METHODS: Record<string, Method> = {
  getMe: () => ({
    id: "1459232241454765289",
    account_name: "bot.CanBoDoan",
    account_type: "BASIC",
    can_join_groups: false,
  }),

  getUpdates: async (world, { fields, gone }) => {
    if (world.webhook) throw new BotError(400, "getUpdates does not work while a webhook is set");
    const event = await world.queue.poll(read(polling, fields).timeout * 1000, gone);
    if (!event) throw new BotError(NO_NEWS, "Request timeout");
    return event;
  },

  setWebhook: (world, { fields }) => {
    const { url, secret_token } = read(hook, fields);
    world.useWebhook({ url, secret: secret_token, updatedAt: world.clock() });
    return hookState(world);
  },
  deleteWebhook: (world) => {
    world.useWebhook(undefined);
    return hookState(world);
  },
  getWebhookInfo: hookState,

  sendMessage: (world, { fields }) => {
    const { chat_id: chat, text: said } = read(message, fields);
    return world.botSays("sendMessage", chat, { text: said });
  },
  sendPhoto: (world, { fields }) => {
    const { chat_id: chat, photo: address, caption } = read(photo, fields);
    return world.botSays("sendPhoto", chat, { text: caption ?? "", photo: address });
  },
  sendSticker: (world, { fields }) => {
    const { chat_id: chat, sticker: name } = read(sticker, fields);
    return world.botSays("sendSticker", chat, { text: "", sticker: name });
  },
  /** Answered without a result. */
  sendChatAction: (_, { fields }) => {
    read(action, fields);
  },
};
