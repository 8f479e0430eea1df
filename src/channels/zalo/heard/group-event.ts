import { z } from "zod";
import type { ChannelEvent } from "../../../chat/message/channel.ts";
import { addressOfThread } from "../places.ts";

/** zca-js's names: https://github.com/RFS-ADRENO/zca-js, GroupEventType */
const GONE = ["leave", "remove_member", "block_member"];
const BACK = ["join"];

const groupEvent = z.object({
  type: z.string(),
  threadId: z.coerce.string(),
  data: z.object({
    /** Who did it. */
    sourceId: z.coerce.string().optional().catch(undefined),
    updateMembers: z.array(z.object({ id: z.unknown().transform(String) })),
  }),
});

/** The account itself joining or leaving a group; undefined for other people. */
export function readGroupEvent(raw: unknown, account: string): ChannelEvent | undefined {
  const { data: event } = groupEvent.safeParse(raw);
  if (!event?.data.updateMembers.some(({ id }) => id === account)) return undefined;
  const address = addressOfThread({ kind: "group", id: event.threadId });
  if (GONE.includes(event.type)) return { kind: "gone", address };
  if (!BACK.includes(event.type)) return undefined;
  const by = event.data.sourceId;
  const isKnown = by !== undefined && /^\d+$/.test(by) && by !== account; // through a link it joins by itself
  return { kind: "back", address, ...(isKnown && { addedBy: addressOfThread({ kind: "user", id: by }) }) };
}
