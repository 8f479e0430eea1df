import { once } from "node:events";
import { createServer } from "node:net";
import { join } from "node:path";
import { z } from "zod";
import { type LaunchedProgram, launchRealProgram } from "../../support/running-program.ts";
import type { TelegramServer } from "../../support/telegram/server.ts";
import { startBalancer } from "./balancer.ts";
import { type Fleet, healthAt, STOP_WITHIN_MS } from "./fleet.ts";
import { startOwnDatabase } from "./own-database.ts";
import type { Seeded } from "./seeded.ts";

const AWAY_MS = 2_000;

/** Two bots behind one webhook and two workers, on one database. */
export async function fleetOfMany(telegram: TelegramServer, folder: string): Promise<Fleet> {
  const database = await startOwnDatabase(join(folder, "data"));
  const ports = [await freePort(), await freePort()];
  const balancer = await startBalancer(() => ports);
  const env = {
    DATA_DIR: join(folder, "unused"),
    MONGODB_URI: database.uri,
    TELEGRAM_BOT_TOKEN: telegram.token,
    TELEGRAM_API_ROOT: telegram.apiRoot,
    LOG_LEVEL: "error",
  };
  const hook = {
    TELEGRAM_WEBHOOK_URL: `http://127.0.0.1:${balancer.port}/telegram/hook`,
    TELEGRAM_WEBHOOK_SECRET: "chuoi-bi-mat-rat-dai",
  };
  const bot = (n: number) =>
    launchRealProgram({ ...env, ...hook, PROCESSES: "web", PORT: String(ports[n]), WEB_CHAT: "off" });
  const worker = () => launchRealProgram({ ...env, PROCESSES: "worker" });
  const bots = [bot(0), bot(1)];
  const workers = [worker(), worker()];
  await Promise.all([...bots, ...workers].map(running));

  async function killBot(n: number): Promise<void> {
    await bots[n]?.kill();
    const next = bot(n);
    bots[n] = next;
    await running(next);
  }

  async function killWorker(n: number): Promise<void> {
    await workers[n]?.kill();
    const next = worker();
    workers[n] = next;
    await running(next);
  }

  return {
    env,
    databaseUri: async () => database.uri,
    async strike(chance: Seeded) {
      const what = chance.pick(["bot", "bot", "bot", "worker", "worker", "database", "bot and worker"]);
      const n = chance.below(2);
      const awayMs = chance.below(AWAY_MS);
      if (what === "database") {
        await database.kill();
        await new Promise((resolve) => setTimeout(resolve, awayMs));
        await database.start();
        for (const program of [...bots, ...workers])
          if (program.exitCode() !== null) throw new Error(`it ended with its database: ${program.told()}`);
      } else {
        await Promise.all([
          what.startsWith("bot") && killBot(n),
          what.endsWith("worker") && killWorker(1 - n),
        ]);
      }
      return what === "database" ? `${what}, ${awayMs} ms away` : what;
    },
    async roll() {
      let slowestMs = 0;
      for (const n of bots.keys()) {
        const began = Date.now();
        const code = await bots[n]?.stop();
        const tookMs = Date.now() - began;
        if (code !== 0 || tookMs > STOP_WITHIN_MS) throw new Error(`SIGTERM: ${code} after ${tookMs} ms`);
        slowestMs = Math.max(slowestMs, tookMs);
        const next = bot(n);
        bots[n] = next;
        await running(next);
      }
      return slowestMs;
    },
    health: () => healthAt(bots[0]?.told() ?? ""),
    async stop() {
      await Promise.all([...bots, ...workers].map((program) => program.stop()));
      await balancer.close();
      await database.stop();
    },
  };
}

async function running(program: LaunchedProgram): Promise<void> {
  await program.ready;
  if (program.exitCode() !== null) throw new Error(`it did not start: ${program.told()}`);
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = z.object({ port: z.number() }).parse(server.address());
  server.close();
  await once(server, "close");
  return port;
}
