import { DISK_RESERVE_MB } from "./records/database/disk-room.ts";
import { type Refusal, refuse } from "./words/refusal.ts";

/** Names whose values are never shown, not even in a refusal. */
const SECRET = /TOKEN|SECRET|URI/;

/** A valid value of each variable that can be wrong. */
const EXAMPLES = {
  MONGODB_URI: "mongodb://127.0.0.1:27017/canbodoan?replicaSet=rs0",
  DATA_DIR: "./data",
  PORT: "3000",
  HOST: "127.0.0.1",
  TELEGRAM_BOT_TOKEN: "123456789:AAE-abc_123…",
  TELEGRAM_API_ROOT: "http://127.0.0.1:8081",
  TELEGRAM_WEBHOOK_URL: "https://bot.example.vn/telegram",
  TELEGRAM_WEBHOOK_SECRET: "chuoi-bi-mat-it-nhat-16-ky-tu",
  ZALO: "on",
  ZALO_SESSION_FILE: "./data/zalo-session.json",
  ZALO_BOT_TOKEN: "1459232241454765289:abc_123…",
  ZALO_BOT_API_ROOT: "http://127.0.0.1:8082",
  ZALO_BOT_WEBHOOK_URL: "https://bot.example.vn/zalo",
  ZALO_BOT_WEBHOOK_SECRET: "chuoi-bi-mat-it-nhat-16-ky-tu",
  PROCESSES: "bot,worker,web",
  WEB_CHAT: "on",
  LOG_LEVEL: "info",
  DISK_RESERVE_MB: String(DISK_RESERVE_MB),
} as const;

export function wrong(name: string, given: Record<string, string | undefined>): Refusal {
  const example = Object.entries(EXAMPLES).find(([known]) => known === name)?.[1] ?? "";
  const value = given[name];
  if (value === undefined) return refuse("config-missing", { name, example });
  return refuse("config-wrong", { name, read: SECRET.test(name) ? masked(value) : value, example });
}

/** The first characters and the length: enough to recognise a mistake, too little to use. */
function masked(secret: string): string {
  return `${secret.slice(0, 3)}… (${secret.length})`;
}
