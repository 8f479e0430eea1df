import { spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { onTestFinished } from "vitest";
import { emptyFolder } from "./data-folders.ts";
import { built } from "./programs.ts";
import { startZaloServer } from "./zalo/server.ts";

const ROOT = join(import.meta.dirname, "../..");

/** `zalo login` on the real command line, led to a local Zalo; `typed` is its standard input. Ends with the test. */
export async function zaloLogin(typed: string, args: string[] = []) {
  const zalo = await startZaloServer();
  onTestFinished(() => zalo.stop());
  const dataDir = await emptyFolder();
  const child = spawn(
    process.execPath,
    ["--import", built("test/support/zalo/preload.ts"), built("src/cli/main.ts"), "zalo", "login", ...args],
    {
      cwd: ROOT,
      env: { PATH: process.env.PATH, HOME: process.env.HOME, DATA_DIR: dataDir, ZALO_LOCAL_ROOT: zalo.root },
    },
  );
  onTestFinished(() => void child.kill());
  let told = "";
  for (const stream of [child.stdout, child.stderr])
    stream.on("data", (chunk: Buffer) => {
      told += chunk.toString();
    });
  child.stdin.end(typed);
  const ended = once(child, "close").then(() => child.exitCode);
  return { zalo, dataDir, ended, told: () => told };
}
