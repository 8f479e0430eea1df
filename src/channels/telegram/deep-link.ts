import { createClient } from "./client.ts";
import type { TelegramConfig } from "./telegram-config.ts";

/** While Telegram is away, a list of many codes must not wait for it once a line. */
const ASK_AGAIN_MS = 30_000;

/**
 * Makes the link that opens the bot with a code: https://core.telegram.org/bots/features#deep-linking
 * Null while Telegram does not tell the bot's name; asked again after a while.
 */
export function telegramLinks(config: TelegramConfig): (code: string) => Promise<string | null> {
  const api = createClient(config);
  let asked: { at: number; username: Promise<string | undefined> } | undefined;
  return async (code) => {
    if (asked && (await asked.username) === undefined && Date.now() - asked.at > ASK_AGAIN_MS)
      asked = undefined;
    asked ??= {
      at: Date.now(),
      username: api.getMe().then(
        (me) => me.username,
        () => undefined,
      ),
    };
    const name = await asked.username;
    return name === undefined ? null : `https://t.me/${name}?start=${code}`;
  };
}
