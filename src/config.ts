import { join } from "node:path";
import { z } from "zod";
import type { TelegramConfig } from "./channels/telegram/telegram-config.ts";
import type { ZaloConfig } from "./channels/zalo/zalo-config.ts";
import type { ZaloBotConfig } from "./channels/zalo-bot/zalo-bot-config.ts";
import { DISK_RESERVE_MB } from "./records/database/disk-room.ts";
import { refuse } from "./words/refusal.ts";
import { wrong } from "./wrong-setting.ts";

/** The checked environment. It alone decides which parts run. */
export interface Config {
  /** An existing database; undefined for the embedded one in `dataDir`. */
  mongoUri: string | undefined;
  dataDir: string;
  http: { host: string; port: number };
  telegram: TelegramConfig | undefined;
  zalo: ZaloConfig;
  zaloBot: ZaloBotConfig | undefined;
  processes: ReadonlySet<ProcessName>;
  /** The chat in the browser, where anybody may play anybody; for trying out, on this machine only. */
  webChat: boolean;
  logLevel: LogLevel;
  /** Below so much free room on the disk of `dataDir` nothing new is taken in. */
  diskReserveMb: number;
}

const PROCESS_NAMES = ["bot", "worker", "web"] as const;
export type ProcessName = (typeof PROCESS_NAMES)[number];

const LOG_LEVELS = ["fatal", "error", "warn", "info", "debug", "trace", "silent"] as const;
export type LogLevel = (typeof LOG_LEVELS)[number];

const LOOPBACK = ["127.0.0.1", "localhost", "::1"];

const text = (pattern: RegExp) => z.string().trim().regex(pattern).optional();
const url = (protocols: RegExp) => z.url({ protocol: protocols }).optional();

const environment = z.object({
  MONGODB_URI: text(/^mongodb(\+srv)?:\/\/\S+$/),
  DATA_DIR: z.string().trim().min(1).default("./data"),
  PORT: z.coerce.number().int().min(0).max(65535).default(3000),
  HOST: text(/^[\w.:-]+$/),
  TELEGRAM_BOT_TOKEN: text(/^\d+:[\w-]+$/),
  TELEGRAM_API_ROOT: url(/^https?$/),
  TELEGRAM_WEBHOOK_URL: url(/^https?$/),
  TELEGRAM_WEBHOOK_SECRET: text(/^[\w-]{16,256}$/),
  ZALO: z.enum(["on", "off"]).optional(),
  ZALO_SESSION_FILE: z.string().trim().min(1).optional(),
  ZALO_BOT_TOKEN: text(/^[\w:.~-]{8,}$/),
  ZALO_BOT_API_ROOT: url(/^https?$/),
  ZALO_BOT_WEBHOOK_URL: url(/^https?$/),
  ZALO_BOT_WEBHOOK_SECRET: text(/^[\w-]{16,256}$/),
  PROCESSES: z
    .string()
    .default(PROCESS_NAMES.join())
    .transform((list) => list.split(",").map((name) => name.trim()))
    .pipe(z.array(z.enum(PROCESS_NAMES)).min(1)),
  WEB_CHAT: z.enum(["on", "off"]).optional(),
  LOG_LEVEL: z.enum(LOG_LEVELS).default("info"),
  DISK_RESERVE_MB: z.coerce.number().int().min(1).default(DISK_RESERVE_MB),
});

/**
 * Reads the environment; an empty value counts as none.
 * @throws Refusal naming the first wrong variable, what was read (secrets masked) and one right example
 */
export function readConfig(env: Record<string, string | undefined>): Config {
  const given = Object.fromEntries(Object.entries(env).filter(([, value]) => value?.trim()));
  const result = environment.safeParse(given);
  if (!result.success) throw wrong(String(result.error.issues[0]?.path[0]), given);
  const read = result.data;
  const host = read.HOST ?? "127.0.0.1";
  if (read.TELEGRAM_WEBHOOK_URL && !read.TELEGRAM_WEBHOOK_SECRET)
    throw wrong("TELEGRAM_WEBHOOK_SECRET", given);
  if (read.ZALO_BOT_WEBHOOK_URL && !read.ZALO_BOT_WEBHOOK_SECRET)
    throw wrong("ZALO_BOT_WEBHOOK_SECRET", given);
  const telegram = telegramOf(read);
  const zalo = {
    on: read.ZALO === "on" || (read.ZALO === undefined && read.ZALO_SESSION_FILE !== undefined),
    sessionFile: read.ZALO_SESSION_FILE ?? join(read.DATA_DIR, "zalo-session.json"),
  };
  const zaloBot = zaloBotOf(read);
  const isReal = telegram !== undefined || zalo.on || zaloBot !== undefined;
  const loopback = LOOPBACK.includes(host);
  if (read.WEB_CHAT === "on" && !loopback) throw refuse("config-web-chat-open", { host });
  return {
    mongoUri: read.MONGODB_URI,
    dataDir: read.DATA_DIR,
    http: { host, port: read.PORT },
    telegram,
    zalo,
    zaloBot,
    processes: new Set(read.PROCESSES),
    webChat: loopback && (read.WEB_CHAT ? read.WEB_CHAT === "on" : !isReal),
    logLevel: read.LOG_LEVEL,
    diskReserveMb: read.DISK_RESERVE_MB,
  };
}

function telegramOf(read: z.infer<typeof environment>): TelegramConfig | undefined {
  if (!read.TELEGRAM_BOT_TOKEN) return undefined;
  const { TELEGRAM_WEBHOOK_URL: hook, TELEGRAM_WEBHOOK_SECRET: secret } = read;
  return {
    token: read.TELEGRAM_BOT_TOKEN,
    apiRoot: read.TELEGRAM_API_ROOT,
    webhook: hook && secret ? { url: hook, secret } : undefined,
  };
}

function zaloBotOf(read: z.infer<typeof environment>): ZaloBotConfig | undefined {
  if (!read.ZALO_BOT_TOKEN) return undefined;
  const { ZALO_BOT_WEBHOOK_URL: hook, ZALO_BOT_WEBHOOK_SECRET: secret } = read;
  return {
    token: read.ZALO_BOT_TOKEN,
    apiRoot: read.ZALO_BOT_API_ROOT,
    webhook: hook && secret ? { url: hook, secret } : undefined,
  };
}
