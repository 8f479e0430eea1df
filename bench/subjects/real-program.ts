import { spawn } from "node:child_process";
import { once } from "node:events";
import { readFileSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { z } from "zod";

const ROOT = join(import.meta.dirname, "../..");

/** A program of ours as a process of its own. */
export interface RealProcess {
  /** What Node keeps in memory, megabytes; the database's process does not count. */
  residentMegabytes(): Promise<number>;
  stop(): Promise<void>;
}

/** How `npm start` runs Node: the file, and the flags before it. */
const START = z
  .object({ scripts: z.object({ start: z.string().startsWith("node ") }) })
  .parse(JSON.parse(readFileSync(join(ROOT, "package.json"), "utf8")))
  .scripts.start.split(" ")
  .slice(1);

/** Starts `npm start`'s file, or another one in the same way, with this environment. */
export function realProcess(
  env: Record<string, string>,
  file = START.at(-1) ?? "",
  args: string[] = [],
): RealProcess {
  const loads = file.endsWith(".ts") ? ["--import", "tsx"] : [];
  const child = spawn(process.execPath, [...START.slice(0, -1), ...loads, file, ...args], {
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
