import { spawn } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";
import { readRunningRecord } from "../../../src/records/embedded/running-record.ts";
import { built } from "../../support/programs.ts";
import { QUICK_JAVA } from "../../support/quick-java.ts";
import { type Gate, openGate } from "./gate.ts";

/** A database for several programs, always at one address, that can be killed. */
export interface OwnDatabase {
  readonly uri: string;
  /** Ends it at once, and cuts who was connected. */
  kill(): Promise<void>;
  /** Starts it again on what is on the disk. */
  start(): Promise<void>;
  stop(): Promise<void>;
}

export async function startOwnDatabase(folder: string): Promise<OwnDatabase> {
  const gate: Gate = await openGate();
  let owner: ReturnType<typeof spawnOwner>;
  let uri = "";

  async function start(): Promise<void> {
    owner = spawnOwner(folder);
    for await (const line of createInterface(owner.stdout)) {
      uri = line;
      break;
    }
    if (!uri) throw new Error("the database did not start");
    gate.lead(Number(new URL(uri).port));
  }

  async function end(signal: NodeJS.Signals): Promise<void> {
    const record = await readRunningRecord(folder);
    const ended = once(owner, "close");
    owner.kill(signal);
    if (record && signal === "SIGKILL") process.kill(record.pid, signal);
    await ended;
    gate.lead(undefined);
  }

  process.once("exit", () => owner.kill("SIGKILL"));
  await start();
  const fixed = new URL(uri);
  fixed.port = String(gate.port);
  return {
    uri: fixed.toString(),
    start,
    kill: () => end("SIGKILL"),
    async stop() {
      await end("SIGTERM");
      await gate.close();
    },
  };
}

function spawnOwner(folder: string) {
  return spawn(process.execPath, [built("test/support/database-owner.ts"), folder], {
    env: { ...process.env, ...QUICK_JAVA },
    stdio: ["ignore", "pipe", "inherit"],
  });
}
