import { expect, test } from "vitest";
import { readConfig } from "../src/config.ts";
import { Refusal } from "../src/words/refusal.ts";
import { loadWords } from "../src/words/words.ts";

const words = loadWords("vi");
const TOKEN = "123456789:AAExample_token-of-30-letters";

function refusalOf(env: Record<string, string>): string {
  try {
    readConfig(env);
  } catch (error) {
    if (error instanceof Refusal) return words.say(error.phrase);
    throw error;
  }
  return "";
}

test("nothing set: everything runs, the browser's chat is on", () => {
  const config = readConfig({});
  expect(config).toMatchObject({
    mongoUri: undefined,
    http: { host: "127.0.0.1", port: 3000 },
    webChat: true,
  });
  expect([...config.processes]).toEqual(["bot", "worker", "web"]);
});

test("an empty line of .env counts as not set", () => {
  expect(readConfig({ PORT: "", TELEGRAM_BOT_TOKEN: " " })).toEqual(readConfig({}));
});

test("a platform's token turns the browser's chat off, WEB_CHAT=on keeps it", () => {
  expect(readConfig({ TELEGRAM_BOT_TOKEN: TOKEN }).webChat).toBe(false);
  expect(readConfig({ TELEGRAM_BOT_TOKEN: TOKEN, WEB_CHAT: "on" }).webChat).toBe(true);
});

test.each([
  [{}, false, "data/zalo-session.json"],
  [{ ZALO: "on", DATA_DIR: "/srv/bot" }, true, "/srv/bot/zalo-session.json"],
  [{ ZALO_SESSION_FILE: "/srv/zalo.json" }, true, "/srv/zalo.json"],
  [{ ZALO: "off", ZALO_SESSION_FILE: "/srv/zalo.json" }, false, "/srv/zalo.json"],
])("Zalo by a personal account is on when it is said, or a session named: %o", (env, on, sessionFile) => {
  expect(readConfig(env)).toMatchObject({ zalo: { on, sessionFile }, webChat: !on });
});

test("the Zalo bot polls, or has a webhook with a secret", () => {
  const token = "1459232241454765289:local-test-token";
  const hook = { ZALO_BOT_WEBHOOK_URL: "https://a.vn/z", ZALO_BOT_WEBHOOK_SECRET: "mot-bi-mat-that-dai" };
  expect(readConfig({ ZALO_BOT_TOKEN: token }).zaloBot).toEqual({ token });
  expect(readConfig({ ZALO_BOT_TOKEN: token, ...hook }).zaloBot?.webhook).toEqual({
    url: hook.ZALO_BOT_WEBHOOK_URL,
    secret: hook.ZALO_BOT_WEBHOOK_SECRET,
  });
  expect(refusalOf({ ZALO_BOT_TOKEN: token, ZALO_BOT_WEBHOOK_URL: "https://a.vn/z" })).toContain(
    "ZALO_BOT_WEBHOOK_SECRET=",
  );
});

test("the browser's chat never listens to the outside", () => {
  expect(readConfig({ HOST: "0.0.0.0" }).webChat).toBe(false);
  expect(refusalOf({ HOST: "0.0.0.0", WEB_CHAT: "on" })).toContain("HOST=127.0.0.1");
});

test.each([
  [{ PORT: "80a" }, ["PORT", "80a", "PORT=3000"]],
  [{ PROCESSES: "bot,web,cron" }, ["PROCESSES", "bot,web,cron", "PROCESSES=bot,worker,web"]],
  [{ LOG_LEVEL: "loud" }, ["LOG_LEVEL", "loud", "LOG_LEVEL=info"]],
  [{ MONGODB_URI: "postgres://x" }, ["MONGODB_URI", "mongodb://"]],
  [{ TELEGRAM_BOT_TOKEN: TOKEN, TELEGRAM_WEBHOOK_URL: "https://a.vn/t" }, ["TELEGRAM_WEBHOOK_SECRET"]],
  [{ TELEGRAM_API_ROOT: "ftp://a.vn" }, ["TELEGRAM_API_ROOT", "ftp://a.vn", "http://127.0.0.1:8081"]],
])("a wrong value is named with an example: %o", (env, expected) => {
  for (const part of expected) expect(refusalOf(env)).toContain(part);
});

test("a refusal never shows a secret", () => {
  const secret = "wrong-secret-token-value";
  expect(refusalOf({ TELEGRAM_BOT_TOKEN: secret })).not.toContain(secret);
  expect(refusalOf({ MONGODB_URI: `http://user:${secret}@host` })).not.toContain(secret);
});
