import { Bot } from "grammy";
import { onTestFinished } from "vitest";
import type { TelegramServer } from "../support/telegram/server.ts";

/** A real grammY bot on the local server, stopped when the test ends. */
export function botOn(server: TelegramServer, setUp: (bot: Bot) => void = () => {}): Bot {
  const bot = new Bot(server.token, { client: { apiRoot: server.apiRoot, timeoutSeconds: 60 } });
  setUp(bot);
  return bot;
}

/** The same, polling. @returns it once the first poll can begin */
export async function pollingBotOn(server: TelegramServer, setUp: (bot: Bot) => void): Promise<Bot> {
  const bot = botOn(server, setUp);
  await new Promise<void>((resolve, reject) => {
    bot.start({ onStart: () => resolve() }).catch(reject);
  });
  onTestFinished(() => bot.stop());
  return bot;
}

/** A call that can be given up: grammY's own client takes another kind of signal. */
export function callBy(server: TelegramServer, signal: AbortSignal, call: string): Promise<Response> {
  return fetch(`${server.apiRoot}/bot${server.token}/${call}`, { signal });
}
