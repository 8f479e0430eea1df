import { randomUUID } from "node:crypto";
import { rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { refuse } from "../../words/refusal.ts";
import { noRoomIn } from "../database/disk-room.ts";
import { errorCode } from "./java.ts";
import { makeFolder } from "./make-folder.ts";

/**
 * Makes the data folder, readable by its owner only, and tests that it can be written. An existing folder keeps its
 * mode, since others may need it, too.
 * @throws Refusal when it cannot be made or written, or the disk is full.
 */
export async function prepareDataFolder(folder: string): Promise<void> {
  const trial = join(folder, `.trial-${randomUUID()}`);
  try {
    await makeFolder(folder);
    await writeFile(trial, Buffer.alloc(4096));
  } catch (error) {
    const code = errorCode(error);
    if (code === "ENOSPC" || code === "EDQUOT" || code === "EFBIG") throw await noRoomIn(folder);
    if (code) throw refuse("database-folder-unwritable", { folder });
    throw error;
  } finally {
    await rm(trial, { force: true }).catch(() => {}); // the reason is already told
  }
}
