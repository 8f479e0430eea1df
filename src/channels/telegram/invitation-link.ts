import type { Api } from "grammy";
import type { BotLink } from "../../records/linking/invitation-links.ts";
import { askedOnce } from "../asked-once.ts";

/**
 * Makes the link that opens the bot and hands it a code: https://core.telegram.org/bots/features#deep-linking
 * Undefined while Telegram does not tell the bot's name.
 */
export function invitationLinks(api: Api): (code: string) => Promise<BotLink | undefined> {
  const username = askedOnce(async () => (await api.getMe()).username);
  return async (code) => {
    const name = await username();
    return name === undefined ? undefined : { url: `https://t.me/${name}?start=${code}`, carriesCode: true };
  };
}
