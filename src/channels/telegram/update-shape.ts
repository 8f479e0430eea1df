import { z } from "zod";

/** The parts of https://core.telegram.org/bots/api#update that the program needs; the rest is ignored. */
const chat = z.object({ id: z.number().int(), type: z.enum(["private", "group", "supergroup", "channel"]) });
const user = z.object({
  id: z.number().int(),
  is_bot: z.boolean().default(false),
  first_name: z.string().optional(),
  last_name: z.string().optional(),
});
/** Who wrote what was passed on: a person; one whose account shows only a name; a group or channel. */
const origin = z.object({
  sender_user: z.object({ id: z.number().int() }).optional(),
  sender_user_name: z.string().optional(),
});
const entity = z.object({ type: z.string(), offset: z.number().int(), length: z.number().int() });
const something = z.unknown().optional();

const message = z.object({
  message_id: z.number().int(),
  /** Seconds since 1970 UTC, as all times here. */
  date: z.number().int(),
  edit_date: z.number().int().optional(),
  chat,
  from: user.optional(),
  forward_origin: origin.optional().catch({}),
  text: z.string().optional(),
  caption: z.string().optional(),
  entities: z.array(entity).default([]),
  caption_entities: z.array(entity).default([]),
  reply_to_message: z
    .object({
      message_id: z.number().int().optional(),
      from: user.optional(),
      text: z.string().optional(),
      caption: z.string().optional(),
    })
    .optional(),
  document: z
    .object({ file_id: z.string(), file_name: z.string().optional(), file_size: z.number().default(0) })
    .optional(),
  /** The same picture in several sizes. */
  photo: z
    .array(z.object({ file_id: z.string().optional(), file_size: z.number().default(0) }))
    .optional()
    .catch([]),
  media_group_id: z.string().optional(),
  voice: something,
  video_note: something,
  audio: something,
  sticker: something,
  video: something,
  animation: something,
  contact: something,
  location: something,
  poll: something,
  dice: something,
  game: something,
  story: something,
  paid_media: something,
  checklist: something,
  migrate_to_chat_id: z.number().int().optional(),
  migrate_from_chat_id: z.number().int().optional(),
});

export const updateSchema = z.object({
  update_id: z.number().int(),
  message: message.optional(),
  edited_message: message.optional(),
  callback_query: z
    .object({
      id: z.string(),
      from: user,
      data: z.string().optional(),
      message: z.object({ message_id: z.number().int(), chat }).optional(),
    })
    .optional(),
  my_chat_member: z
    .object({
      chat,
      from: user.optional(),
      old_chat_member: z.object({ status: z.string() }).optional(),
      new_chat_member: z.object({ status: z.string() }),
    })
    .optional(),
});

export type TelegramUpdate = z.infer<typeof updateSchema>;
export type TelegramMessage = z.infer<typeof message>;

/** An update's number and chat: enough to keep the order, and to confirm an update that cannot be read. */
export const anyUpdateSchema = z.looseObject({ update_id: z.number().int() });
export type AnyUpdate = z.infer<typeof anyUpdateSchema>;
