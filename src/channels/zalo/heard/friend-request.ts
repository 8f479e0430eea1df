import { FriendEventType } from "zca-js";
import { z } from "zod";

const request = z.object({
  type: z.literal(FriendEventType.REQUEST),
  isSelf: z.literal(false),
  data: z.object({
    fromUid: z.unknown().transform(String).pipe(z.string().regex(/^\d+$/)),
    message: z.string(),
  }),
});

/** Who asks for friendship, and in which words; undefined for other friend events. */
export function readFriendRequest(raw: unknown): { from: string; words: string } | undefined {
  const { data: event } = request.safeParse(raw);
  return event && { from: event.data.fromUid, words: event.data.message };
}
