import { z } from "zod";

/** Ids come as text; longer ones that zca-js has read as numbers are made text again. */
const id = z
  .unknown()
  .transform((value) => String(value))
  .pipe(z.string().regex(/^\d+$/));

/** Of a file, a picture, a voice: where it lies. All else that messages hold has other fields. */
const attachment = z.looseObject({
  title: z.string().optional(),
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
  quote: z.object({ ownerId: z.unknown().transform(String) }).nullish(),
});

/** Of zca-js's message event only what the house needs. `type`: 0 a person, 1 a group. */
export const messageSchema = z.object({
  type: z.union([z.literal(0), z.literal(1)]),
  threadId: id,
  isSelf: z.boolean(),
  data,
});

export type ZaloMessage = z.infer<typeof messageSchema>;

/** Any message's id alone, enough to know how far was read. */
export const anyMessage = z.object({ data: z.object({ msgId: id }) });

/** A file's own account of itself, as JSON in its message. */
export const fileParams = z.object({ fileSize: z.coerce.number().catch(0) }).catch({ fileSize: 0 });
