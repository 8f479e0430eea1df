import { open } from "node:fs/promises";
import { LIMITS } from "../../papers/workbook/limits.ts";
import { type Refusal, refuse } from "../../words/refusal.ts";
import type { Console } from "../console.ts";
import { pathOf } from "./paths.ts";

const MEGABYTE = 1024 * 1024;

/** The refusals of a file that cannot be read. */
export interface FileRefusals {
  missing: () => Refusal;
  folder: () => Refusal;
  tooBig: () => Refusal;
}

/**
 * Reads a workbook from the disk.
 * @throws Refusal when it is not there, is a folder, may not be read, or is larger than a workbook may be
 */
export function readWorkbookFile(console: Console, file: string): Promise<Uint8Array> {
  return readWhole(console, file, LIMITS.bytesPacked, {
    missing: () => refuse("cli-file-missing", { file, kind: "roster" }),
    folder: () => refuse("cli-file-folder", { file, kind: "roster" }),
    tooBig: () => refuse("roster-file-too-big", { megabytes: String(LIMITS.bytesPacked / MEGABYTE) }),
  });
}

/**
 * Reads a file from the disk.
 * @throws Refusal when it is not there, is a folder, may not be read, or is larger than `most` bytes
 */
export async function readWhole(
  console: Console,
  file: string,
  most: number,
  refusals: FileRefusals,
): Promise<Uint8Array> {
  const handle = await open(pathOf(console, file)).catch((error: unknown) => {
    throw whyUnread(error, file, refusals);
  });
  try {
    const { size } = await handle.stat();
    if (size > most) throw refusals.tooBig();
    return await handle.readFile();
  } catch (error) {
    throw whyUnread(error, file, refusals);
  } finally {
    await handle.close();
  }
}

function whyUnread(error: unknown, file: string, { missing, folder }: FileRefusals): unknown {
  const code = error instanceof Error && "code" in error ? error.code : undefined;
  const reasons: Record<string, () => Refusal> = {
    ENOENT: missing,
    ENOTDIR: missing,
    EISDIR: folder,
    EACCES: () => refuse("cli-file-unreadable", { file }),
    EPERM: () => refuse("cli-file-unreadable", { file }),
    EIO: () => refuse("cli-file-unreadable", { file }),
    ENAMETOOLONG: missing,
  };
  return (typeof code === "string" ? reasons[code]?.() : undefined) ?? error;
}
