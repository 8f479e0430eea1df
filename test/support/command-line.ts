import { execFile } from "node:child_process";
import { join } from "node:path";
import { onTestFinished } from "vitest";
import { built } from "./programs.ts";

/** What a command line came to. */
export interface Ran {
  code: number;
  stdout: string;
  stderr: string;
}

const ROOT = join(import.meta.dirname, "../..");

/** Runs the real command line as a process of its own, with this data folder and nothing else set. */
export function runCli(dataDir: string, args: readonly string[], env: NodeJS.ProcessEnv = {}): Promise<Ran> {
  return new Promise((resolve) => {
    const child = execFile(
      process.execPath,
      [built("src/cli/main.ts"), ...args],
      { cwd: ROOT, env: { PATH: process.env.PATH, HOME: process.env.HOME, DATA_DIR: dataDir, ...env } },
      (error, stdout, stderr) => resolve({ code: exitCodeOf(error), stdout, stderr }),
    );
    onTestFinished(() => void child.kill());
  });
}

function exitCodeOf(error: Error | null): number {
  if (!error) return 0;
  return "code" in error && typeof error.code === "number" ? error.code : -1;
}
