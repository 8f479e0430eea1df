import { z } from "zod";
import type { BotLink } from "../../records/linking/invitation-links.ts";
import { askedOnce } from "../asked-once.ts";
import type { BotClient } from "./client.ts";

const meSchema = z.object({ id: z.string() });

/** Makes the link to the bot's page, which is all that the platform has: its links carry no payload. */
export function invitationLinks(client: BotClient): () => Promise<BotLink | undefined> {
  const me = askedOnce(() => client.call("getMe", {}, meSchema));
  return async () => {
    const known = await me();
    return known && { url: `https://zalo.me/${known.id}`, carriesCode: false };
  };
}
