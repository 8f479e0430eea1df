import type { Hono } from "hono";
import type { Connection } from "mongoose";
import type { Logger } from "pino";
import { flows } from "../flows/index.ts";
import { createTelegramChannel } from "./channels/telegram/telegram-channel.ts";
import { zaloFacts } from "./channels/zalo/channel-facts.ts";
import type { ZaloChannel } from "./channels/zalo/zalo-channel.ts";
import { ZaloBotChannel } from "./channels/zalo-bot/zalo-bot-channel.ts";
import { Catalogue } from "./chat/dialog/catalogue.ts";
import type { Channel, ChannelFacts } from "./chat/message/channel.ts";
import type { Config } from "./config.ts";
import { createAccounts } from "./records/channels/accounts.ts";
import type { Clock } from "./rules/calendar/time.ts";
import { type Phrase, phrase, type Words } from "./words/words.ts";

/** The configured chat platforms, other than the browser's. */
export interface Platforms {
  /** All of them: this process sends on each. */
  channels: readonly Channel[];
  /** Facts about those that only another process speaks on. */
  elsewhere: readonly ChannelFacts[];
  /** Those that receive messages in this process. */
  listening: readonly Channel[];
  routes(app: Hono): void;
  /** Names of the connected ones. */
  connected(): string[];
  states(): Record<string, string>;
  /** What is printed at the start. */
  steps: readonly Phrase[];
}

interface PlatformParts {
  connection: Connection;
  log: Logger;
  clock: Clock;
  words: Words;
  /** No other process is on this database. */
  alone: boolean;
}

/**
 * Long polling and Zalo's personal account belong to the bot's process, webhooks to the one that serves HTTP. Only one
 * process speaks on the personal account; all others leave its chats to it.
 */
export async function createPlatforms(config: Config, parts: PlatformParts): Promise<Platforms> {
  const { connection, words, alone, ...common } = parts;
  const { processes } = config;
  const catalogue = new Catalogue(flows);
  const listens = (hasWebhook: boolean) => processes.has(hasWebhook ? "web" : "bot");

  const telegram =
    config.telegram && createTelegramChannel({ config: config.telegram, words, catalogue, ...common });
  const zaloBot = config.zaloBot && new ZaloBotChannel({ config: config.zaloBot, words, ...common });
  const { on, sessionFile } = config.zalo;
  const accounts = on ? createAccounts(connection) : undefined;
  const zalo =
    accounts && processes.has("bot")
      ? await openZalo({ sessionFile, accounts, alone, ...common })
      : undefined;
  // Any process may have to tell when reminders go out, even one that does not speak on the platform.
  const elsewhere = accounts && !zalo ? [zaloFacts(accounts)] : [];

  const isHeard = config.webChat || telegram !== undefined || on || zaloBot !== undefined;

  const named = [
    telegram && { channel: telegram, listens: listens(config.telegram?.webhook !== undefined) },
    zalo && { channel: zalo, listens: true },
    zaloBot && { channel: zaloBot, listens: listens(config.zaloBot?.webhook !== undefined) },
  ].filter((one) => one !== undefined);
  return {
    channels: named.map(({ channel }) => channel),
    elsewhere,
    listening: named.filter((one) => one.listens).map(({ channel }) => channel),
    routes(app) {
      telegram?.routes(app);
      zaloBot?.routes(app);
    },
    connected: () => [
      ...(telegram?.status().connected ? ["telegram"] : []),
      ...(zalo?.status().state === "connected" ? ["zalo"] : []),
      ...(zaloBot?.status().connected ? ["zalo-bot"] : []),
    ],
    states: () => Object.fromEntries(zalo ? [[zalo.name, zalo.status().state]] : []),
    steps: [
      ...(telegram ? [phrase("start-telegram")] : []),
      ...(telegram || !isHeard ? [] : [phrase("start-telegram-off")]),
      ...(isHeard ? [] : [phrase("start-nobody-heard", { host: config.http.host })]),
      ...(on ? [phrase("start-zalo", { file: sessionFile })] : []),
      ...(zaloBot ? [phrase("start-zalo-bot")] : []),
    ],
  };
}

/** zca-js is large, so it is loaded only where it is used. */
async function openZalo(parts: ConstructorParameters<typeof ZaloChannel>[0]): Promise<ZaloChannel> {
  const { ZaloChannel } = await import("./channels/zalo/zalo-channel.ts");
  return new ZaloChannel(parts);
}
