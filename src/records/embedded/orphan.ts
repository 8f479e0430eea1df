import { readFile } from "node:fs/promises";
import { setTimeout as pause } from "node:timers/promises";
import { LAUNCHER_CLASS } from "./launcher-process.ts";
import { answers, type RunningRecord } from "./running-record.ts";

const PATIENCE = 5_000; // ms between asking and forcing, and for the end after that

/** Whether a process with this id exists, ours or another user's. */
export function lives(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && "code" in error && error.code === "EPERM";
  }
}

/** Whether the record's process is a launcher that outlived its owner. */
export async function isOrphan(record: RunningRecord): Promise<boolean> {
  if (lives(record.owner) || !lives(record.pid)) return false;
  return (await answers(record)) || (await looksLikeLauncher(record.pid));
}

/** For a launcher too busy to answer. That its id exists proves nothing, because process ids are reused. */
async function looksLikeLauncher(pid: number): Promise<boolean> {
  const commandLine = await readFile(`/proc/${pid}/cmdline`, "utf8").catch(() => "");
  return commandLine.split("\0").includes(LAUNCHER_CLASS);
}

/** Ends an orphan: asks first, so that it closes its file well, then by force. */
export async function endOrphan(record: RunningRecord): Promise<void> {
  for (const signal of ["SIGTERM", "SIGKILL"] as const) {
    if (!lives(record.pid)) return;
    process.kill(record.pid, signal);
    const patienceEnds = performance.now() + PATIENCE;
    while (lives(record.pid) && performance.now() < patienceEnds) await pause(50);
  }
}
