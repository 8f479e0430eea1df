import { z } from "zod";

/** The parts of https://docs.zaloplatforms.com/docs/BOT/webhook that the program needs. */
export const eventSchema = z.object({
  event_name: z.string(),
  message: z.object({
    from: z.object({ id: z.string().min(1), is_bot: z.boolean().default(false) }),
    chat: z.object({ id: z.string().min(1), chat_type: z.string().default("PRIVATE") }),
    message_id: z.string().min(1),
    /** Milliseconds since 1970 UTC. */
    date: z.number(),
    text: z.string().optional(),
    /** Where a picture can be fetched. */
    photo: z.string().optional().catch(undefined),
    /** The words below a picture. */
    caption: z.string().optional(),
  }),
});

export type BotEvent = z.infer<typeof eventSchema>;

/** A webhook's body: the event, or the event as an answer to a poll would bring it. */
export const webhookBody = z.union([
  z.object({ result: z.unknown() }).transform(({ result }) => result),
  z.unknown(),
]);
