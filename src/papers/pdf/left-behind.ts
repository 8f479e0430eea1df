import { readdir, readFile, rm, stat } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";

const PREFIX = "canbodoan-pdf-";
/** Folders of this process begin so: whose they are is seen from outside. */
export const OWN_PREFIX = `${PREFIX}${process.pid}-`;
/** Of a folder, wherever it is named: its whole name, and the process that made it. */
const FOLDER = /canbodoan-pdf-(\d+)-\w+/u;
/** So old is none that is still at work, though its maker's number may be another process's by now. */
const LEFT_MS = 60 * 60_000;

/**
 * Ends what a killed program has left of its conversions, and removes their folders: papers name people, and LibreOffice goes on
 * without whom it works for. Where `/proc` cannot be read only the folders go.
 */
export async function clearLeft(): Promise<void> {
  for (const pid of await namesIn("/proc")) {
    if (!/^\d+$/u.test(pid)) continue;
    const line = await readFile(`/proc/${pid}/cmdline`, "utf8").catch(() => "");
    const [folder, maker] = FOLDER.exec(line) ?? [];
    if (folder !== undefined && !isAlive(Number(maker))) end(Number(pid));
  }
  for (const name of await namesIn(tmpdir())) {
    if (!name.startsWith(PREFIX)) continue;
    const folder = join(tmpdir(), name);
    const [, maker] = FOLDER.exec(name) ?? [];
    const isLeft = (maker !== undefined && !isAlive(Number(maker))) || (await isOld(folder));
    if (isLeft) await rm(folder, { recursive: true, force: true });
  }
}

async function namesIn(folder: string): Promise<string[]> {
  return readdir(folder).catch(() => []);
}

async function isOld(folder: string): Promise<boolean> {
  const found = await stat(folder).catch(() => undefined);
  return found !== undefined && Date.now() - found.mtimeMs > LEFT_MS;
}

/** Also one of somebody else, whom we may not signal. */
function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && "code" in error && error.code === "EPERM";
  }
}

function end(pid: number): void {
  try {
    process.kill(pid, "SIGKILL");
  } catch {
    // It has ended by itself, or is another user's.
  }
}
