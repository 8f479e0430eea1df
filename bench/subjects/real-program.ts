import { spawn } from "node:child_process";
import { once } from "node:events";
import { readFile } from "node:fs/promises";
import { join } from "node:path";

const ROOT = join(import.meta.dirname, "../..");

/** A program of ours as a process of its own. */
export interface RealProcess {
  /** What Node keeps in memory, megabytes; the database's process does not count. */
  residentMegabytes(): Promise<number>;
  stop(): Promise<void>;
}

/** `npm start`, or another file, with this environment. */
export function realProcess(
  env: Record<string, string>,
  file = "src/main.ts",
  args: string[] = [],
): RealProcess {
  const child = spawn(process.execPath, ["--import", "tsx", join(ROOT, file), ...args], {
    cwd: ROOT,
    env: { PATH: process.env.PATH, HOME: process.env.HOME, PORT: "0", ...env },
    stdio: ["ignore", "ignore", "ignore"],
  });
  const ended = once(child, "close");
  return {
    async residentMegabytes() {
      const status = await readFile(`/proc/${child.pid}/status`, "utf8");
      return Number(/VmRSS:\s+(\d+) kB/.exec(status)?.[1]) / 1024;
    },
    async stop() {
      child.kill("SIGTERM");
      await ended;
    },
  };
}
