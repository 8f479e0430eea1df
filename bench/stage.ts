import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { z } from "zod";
import { startEmbeddedDatabase } from "../src/records/embedded/embedded-database.ts";

const places = z.object({ apiRoot: z.string(), control: z.string(), token: z.string() });
const counters = z.object({
  accepted: z.number(),
  refused: z.number(),
  maxInAnySecond: z.number(),
  unconfirmed: z.number(),
});

const sentMessages = z.array(z.object({ at: z.number(), chatId: z.number(), text: z.string() }));

/** What every figure is measured on: a local Telegram and a database, each a process of its own. */
export interface Stage {
  apiRoot: string;
  token: string;
  /** A database of its own on the shared server. */
  databaseUri(name: string): string;
  /** Sends the lines in this order and waits for as many answers. @returns seconds */
  round(lines: { user: number; text: string }[]): Promise<number>;
  /** Makes people known to Telegram, and has them start the bot, so that it may write to them. */
  meet(users: readonly number[]): Promise<void>;
  /** Lets somebody say a line, and waits for nothing. */
  say(user: number, text: string): Promise<void>;
  /** What the bot has sent, in order, with epoch milliseconds, but for the first `since` of it. */
  sent(since: number): Promise<z.infer<typeof sentMessages>>;
  counters(): Promise<z.infer<typeof counters>>;
  close(): Promise<void>;
}

/** @param limits `real`: Telegram's own pace is held, else 429 */
export async function openStage(limits: "real" | "none" = "none"): Promise<Stage> {
  const telegram = spawn(
    process.execPath,
    ["--import", "tsx", join(import.meta.dirname, "../test/support/telegram/serve.ts"), "--limits", limits],
    { stdio: ["ignore", "pipe", "inherit"] },
  );
  const [line] = await once(createInterface(telegram.stdout), "line");
  const { apiRoot, control, token } = places.parse(JSON.parse(String(line)));
  const dataDir = await mkdtemp(join(tmpdir(), "canbodoan-bench-"));
  const database = await startEmbeddedDatabase({ dataDir, progress: () => {} });
  const count = async () => counters.parse(await (await fetch(`${control}/counters`)).json());
  return {
    apiRoot,
    token,
    databaseUri(name) {
      const uri = new URL(database.uri);
      uri.pathname = `/${name}`;
      return uri.toString();
    },
    async round(lines) {
      const from = performance.now();
      const talked = await fetch(`${control}/talks`, { method: "POST", body: JSON.stringify(lines) });
      if (!talked.ok) throw new Error(await talked.text());
      return (performance.now() - from) / 1000;
    },
    async meet(users) {
      const lines = users.map((user) => ({ user, text: "/start" }));
      await fetch(`${control}/says`, { method: "POST", body: JSON.stringify(lines) });
      await fetch(`${apiRoot}/bot${token}/deleteWebhook?drop_pending_updates=true`);
    },
    async say(user, text) {
      const said = await fetch(`${control}/says`, { method: "POST", body: JSON.stringify({ user, text }) });
      if (!said.ok) throw new Error(await said.text());
    },
    async sent(since) {
      return sentMessages.parse(await (await fetch(`${control}/sent?since=${since}`)).json());
    },
    counters: count,
    async close() {
      await database.stop();
      telegram.kill();
      await rm(dataDir, { recursive: true, force: true });
    },
  };
}
