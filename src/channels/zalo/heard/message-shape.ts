import { z } from "zod";

/** Ids come as text; long ones that zca-js has read as numbers are turned back into text. */
const id = z
  .unknown()
  .transform((value) => String(value))
  .pipe(z.string().regex(/^\d+$/));

/** Where a file, picture or voice message can be fetched; other messages have other fields. */
const attachment = z.looseObject({
  title: z.string().optional(),
  description: z.string().optional(),
  href: z.string().optional(),
  params: z.string().optional(),
});

const data = z.object({
  msgId: id,
  msgType: z.string().default(""),
  uidFrom: id,
  /** Milliseconds since 1970 UTC. */
  ts: z.coerce.number().int(),
  content: z.union([z.string(), attachment]),
  mentions: z
    .array(z.object({ uid: z.unknown().transform(String), pos: z.coerce.number(), len: z.coerce.number() }))
    .nullish(),
  quote: z
    .object({
      ownerId: z.unknown().transform(String),
      globalMsgId: z.unknown().transform(String),
      msg: z.string().catch(""),
    })
    .nullish(),
});

/** The parts of zca-js's message event that the program needs. `type`: 0 a person, 1 a group. */
export const messageSchema = z.object({
  type: z.union([z.literal(0), z.literal(1)]),
  threadId: id,
  isSelf: z.boolean(),
  data,
});

export type ZaloMessage = z.infer<typeof messageSchema>;

/** A message's id alone, enough to note the position. */
export const anyMessage = z.object({ data: z.object({ msgId: id }) });

/** What a file's message says about it, as JSON. */
export const fileParams = z.object({ fileSize: z.coerce.number().catch(0) }).catch({ fileSize: 0 });
