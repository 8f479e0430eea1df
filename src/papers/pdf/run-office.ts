import { spawn } from "node:child_process";
import { once } from "node:events";
import { NOWHERE } from "./office-profile.ts";

/**
 * Runs LibreOffice to its end, with nothing of our environment and its whole group of processes ended after it: `soffice` is a
 * script that starts others.
 * @throws Error when it took too long, could not be started, or was not wanted any more
 */
export async function runOffice(
  program: string,
  args: readonly string[],
  { folder, mostMs, signal }: { folder: string; mostMs: number; signal: AbortSignal },
): Promise<void> {
  const proxy = `http://${NOWHERE.host}:${NOWHERE.port}`;
  const child = spawn(program, args, {
    cwd: folder,
    detached: true, // a group of its own
    stdio: "ignore",
    env: {
      PATH: process.env.PATH,
      HOME: folder,
      TMPDIR: folder,
      LANG: "C.UTF-8",
      http_proxy: proxy,
      https_proxy: proxy,
    },
  });
  const endGroup = () => {
    try {
      if (child.pid !== undefined) process.kill(-child.pid, "SIGKILL");
    } catch {
      // All of it has ended.
    }
  };
  let isLate = false;
  const clock = setTimeout(() => {
    isLate = true;
    endGroup();
  }, mostMs);
  signal.addEventListener("abort", endGroup);
  if (signal.aborted) endGroup(); // while its papers were being written
  // A program that ends takes its conversion along.
  process.once("exit", endGroup);
  try {
    await once(child, "exit");
  } finally {
    clearTimeout(clock);
    process.off("exit", endGroup);
    signal.removeEventListener("abort", endGroup);
    endGroup();
  }
  signal.throwIfAborted();
  if (isLate) throw new Error(`LibreOffice took more than ${mostMs} ms`);
}
