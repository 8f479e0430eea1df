import { z } from "zod";
import type { ChannelEvent } from "../../chat/channel.ts";
import { addressOfThread } from "./places.ts";

/** zca-js's names: https://github.com/RFS-ADRENO/zca-js, GroupEventType */
const GONE = ["leave", "remove_member", "block_member"];
const BACK = ["join"];

const groupEvent = z.object({
  type: z.string(),
  threadId: z.coerce.string(),
  data: z.object({ updateMembers: z.array(z.object({ id: z.unknown().transform(String) })) }),
});

/** That the account itself came into a group or is out of one; other people's coming and going is nobody's business. */
export function readGroupEvent(raw: unknown, account: string): ChannelEvent | undefined {
  const { data: event } = groupEvent.safeParse(raw);
  if (!event?.data.updateMembers.some(({ id }) => id === account)) return undefined;
  const address = addressOfThread({ kind: "group", id: event.threadId });
  if (GONE.includes(event.type)) return { kind: "gone", address };
  return BACK.includes(event.type) ? { kind: "back", address } : undefined;
}
