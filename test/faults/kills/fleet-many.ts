import { join } from "node:path";
import { type LaunchedProgram, launchRealProgram } from "../../support/running-program.ts";
import { startBalancer } from "./balancer.ts";
import { type Fleet, freePort, healthAt, lastOf, STOP_WITHIN_MS } from "./fleet.ts";
import { startOwnDatabase } from "./own-database.ts";
import type { Platform } from "./platform.ts";
import { eachFirst, type Seeded } from "./seeded.ts";

const AWAY_MS = 2_000;

/**
 * Two bots and two workers on one database. The bots share a webhook; where there is none, one of them has the account
 * and the other waits for it.
 */
export async function fleetOfMany(platform: Platform, folder: string): Promise<Fleet> {
  const database = await startOwnDatabase(join(folder, "data"));
  const ports = [await freePort(), await freePort()];
  const balancer = await startBalancer(() => ports);
  const env = {
    DATA_DIR: join(folder, "unused"),
    MONGODB_URI: database.uri,
    ...platform.env(),
    LOG_LEVEL: "error",
  };
  const hears = platform.hooks === "never" ? {} : platform.env(balancer.port);
  const processes = platform.hooks === "never" ? "bot,web" : "web";
  const bot = (n: number) =>
    launchRealProgram({ ...env, ...hears, PROCESSES: processes, PORT: String(ports[n]), WEB_CHAT: "off" });
  const worker = () => launchRealProgram({ ...env, PROCESSES: "worker" });
  const bots = [bot(0), bot(1)];
  const workers = [worker(), worker()];
  await Promise.all([...bots, ...workers].map(running));
  const struck = eachFirst(["bot", "bot", "bot", "worker", "worker", "database", "bot and worker"]);

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
      const what = struck(chance);
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
    told: () => [...bots, ...workers].map((program) => lastOf(program.told())).join("\n\n"),
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
