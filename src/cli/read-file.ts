import { open } from "node:fs/promises";
import { LIMITS } from "../papers/workbook/limits.ts";
import { type Refusal, refuse } from "../refusal.ts";
import { pathOf } from "./paths.ts";

const MEGABYTE = 1024 * 1024;

/**
 * Reads a workbook from the disk.
 * @throws Refusal when it is not there, is a folder, may not be read, or is larger than a workbook may be
 */
export async function readWorkbookFile(file: string): Promise<Uint8Array> {
  const handle = await open(pathOf(file)).catch((error: unknown) => {
    throw whyUnread(error, file);
  });
  try {
    const { size } = await handle.stat();
    if (size > LIMITS.bytesPacked)
      throw refuse("roster-file-too-big", { megabytes: String(LIMITS.bytesPacked / MEGABYTE) });
    return await handle.readFile();
  } catch (error) {
    throw whyUnread(error, file);
  } finally {
    await handle.close();
  }
}

function whyUnread(error: unknown, file: string): unknown {
  const code = error instanceof Error && "code" in error ? error.code : undefined;
  const reasons: Record<string, () => Refusal> = {
    ENOENT: () => refuse("cli-file-missing", { file }),
    ENOTDIR: () => refuse("cli-file-missing", { file }),
    EISDIR: () => refuse("cli-file-folder", { file }),
    EACCES: () => refuse("cli-file-unreadable", { file }),
    EPERM: () => refuse("cli-file-unreadable", { file }),
    EIO: () => refuse("cli-file-unreadable", { file }),
    ENAMETOOLONG: () => refuse("cli-file-missing", { file }),
  };
  return (typeof code === "string" ? reasons[code]?.() : undefined) ?? error;
}
