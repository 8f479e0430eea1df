import { readdir, readFile, stat } from "node:fs/promises";
import { join } from "node:path";
import { readRunningRecord } from "../../src/records/embedded/running-record.ts";
import type { Figure } from "./figure.ts";

const MB = 1024 * 1024;
const TICKS_A_SECOND = 100;

/** What the database beside a simulation takes: room on the disk, and time of the processor where the system shows it. */
export async function databaseCosts(dataDir: string): Promise<Figure[]> {
  const names = await readdir(dataDir, { recursive: true });
  const sizes = await Promise.all(names.map(async (name) => (await stat(join(dataDir, name))).size));
  const megabytes = Math.round(sizes.reduce((sum, size) => sum + size, 0) / MB);
  return [
    { figure: "megabytes of the database", value: megabytes, met: true },
    ...(await processorTime(dataDir)),
  ];
}

async function processorTime(dataDir: string): Promise<Figure[]> {
  const record = await readRunningRecord(dataDir);
  const shown = record && (await readFile(`/proc/${record.pid}/stat`, "utf8").catch(() => undefined));
  if (!shown) return [];
  // After the name in brackets: the state, and eleven others before the times of the user and of the system.
  const [user = 0, system = 0] = shown
    .slice(shown.lastIndexOf(")") + 2)
    .split(" ")
    .slice(11, 13)
    .map(Number);
  const value = Math.round((user + system) / TICKS_A_SECOND);
  return [{ figure: "processor seconds of the database", value, met: true }];
}
