import { Agent as HttpAgent } from "node:http";
import { Agent as HttpsAgent } from "node:https";
import { Api } from "grammy";
import { CALL_SECONDS } from "./limits.ts";
import type { TelegramConfig } from "./telegram-config.ts";

/** We close an idle connection before Telegram does, since a message sent on a dead one would be in doubt. */
const IDLE_CONNECTION_MS = 10_000;

/** Where the Bot API is. No trailing slash. */
export function apiRootOf(config: TelegramConfig): string {
  return (config.apiRoot ?? "https://api.telegram.org").replace(/\/+$/, "");
}

/** A client of the Bot API. @param timeoutSeconds after which it gives a call up: files take longer */
export function createClient(config: TelegramConfig, timeoutSeconds = CALL_SECONDS): Api {
  const apiRoot = apiRootOf(config);
  const keep = { keepAlive: true, timeout: IDLE_CONNECTION_MS };
  const agent = apiRoot.startsWith("https:") ? new HttpsAgent(keep) : new HttpAgent(keep);
  return new Api(config.token, {
    apiRoot,
    timeoutSeconds,
    baseFetchConfig: { agent, compress: true },
  });
}
