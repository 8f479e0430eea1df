import { join } from "node:path";
import { findRunningDatabase } from "../../../src/records/embedded/embedded-database.ts";
import { readRunningRecord } from "../../../src/records/embedded/running-record.ts";
import { type LaunchedProgram, launchRealProgram } from "../../support/running-program.ts";
import { commandRuns } from "./cli.ts";
import { type Fleet, freePort, healthAt, lastOf, STOP_WITHIN_MS } from "./fleet.ts";
import type { Platform } from "./platform.ts";
import { eachFirst, type Seeded } from "./seeded.ts";

const DIED = "Cơ sở dữ liệu vừa dừng đột ngột";
const OPEN_ELSEWHERE = "đang được một chương trình khác mở";
const ERROR = '"level":50';
const DIES_WITHIN_MS = 15_000;

/** What all of them logged as errors, the last lines. */
function errorsOf(programs: readonly LaunchedProgram[]): string[] {
  const lines = programs.flatMap((each) => each.told().split("\n"));
  return lines.filter((line) => line.includes(ERROR)).slice(-40);
}

/** One program alone, with the embedded database, polling if that loses nothing. */
export async function fleetOfOne(platform: Platform, folder: string): Promise<Fleet> {
  const port = platform.hooks === "always" ? await freePort() : undefined;
  const env = {
    DATA_DIR: join(folder, "data"),
    ...platform.env(port),
    ...(port !== undefined && { PORT: String(port) }),
    LOG_LEVEL: "error",
  };
  const all: LaunchedProgram[] = [];
  const launched = () => {
    const next = launchRealProgram(env);
    all.push(next);
    return next;
  };
  let program = launched();
  const struck = eachFirst(["program", "program", "program", "program", "database", "both"]);
  await program.ready;

  /** As a supervisor does: a command that runs alone has the folder for itself, and a program is refused meanwhile. */
  async function up(): Promise<void> {
    await program.ready;
    while (program.exitCode() !== null) {
      if (!commandRuns() || !program.told().includes(OPEN_ELSEWHERE))
        throw new Error(`it did not start again: ${program.told()}`);
      program = launched();
      await program.ready;
    }
  }

  /** Sometimes it is killed again before it is up. */
  async function start(chance: Seeded): Promise<string> {
    let early = 0;
    for (;;) {
      program = launched();
      if (early > 0 || !chance.happens(0.15)) break;
      early++;
      await new Promise((resolve) => setTimeout(resolve, chance.below(2_500)));
      await program.kill();
    }
    await up();
    return early > 0 ? " (and again while it started)" : "";
  }

  async function killDatabase(): Promise<void> {
    const record = await readRunningRecord(env.DATA_DIR);
    if (record) process.kill(record.pid, "SIGKILL");
  }

  return {
    env,
    async databaseUri() {
      const uri = await findRunningDatabase(env.DATA_DIR);
      if (!uri) throw new Error("no database runs");
      return uri;
    },
    async strike(chance) {
      const what = struck(chance);
      if (what === "database") {
        await killDatabase();
        const { told, ended } = program;
        const late = setTimeout(() => program.kill(), DIES_WITHIN_MS);
        const code = await ended;
        clearTimeout(late);
        if (code !== 1 || told().split(DIED).length !== 2)
          throw new Error(`without its database the program ended with ${code}, saying: ${told()}`);
      } else {
        if (what === "both") await killDatabase();
        await program.kill();
      }
      return what + (await start(chance));
    },
    async roll() {
      const began = Date.now();
      const code = await program.stop();
      const tookMs = Date.now() - began;
      if (code !== 0 || tookMs > STOP_WITHIN_MS) throw new Error(`SIGTERM: ${code} after ${tookMs} ms`);
      program = launched();
      await up();
      return tookMs;
    },
    health: () => healthAt(program.told()),
    told: () => [...errorsOf(all), lastOf(program.told())].join("\n"),
    async stop() {
      await program.stop();
    },
  };
}
