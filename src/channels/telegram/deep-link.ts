import type { TelegramConfig } from "../../config.ts";
import { createClient } from "./client.ts";

/**
 * Makes the link that opens the bot with a code: https://core.telegram.org/bots/features#deep-linking
 * Null while Telegram does not tell the bot's name; asked again the next time.
 */
export function telegramLinks(config: TelegramConfig): (code: string) => Promise<string | null> {
  const api = createClient(config);
  let username: Promise<string | undefined> | undefined;
  return async (code) => {
    username ??= api.getMe().then(
      (me) => me.username,
      () => undefined,
    );
    const name = await username;
    if (name === undefined) username = undefined;
    return name === undefined ? null : `https://t.me/${name}?start=${code}`;
  };
}
