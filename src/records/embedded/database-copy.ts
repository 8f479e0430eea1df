import { readdir, rm, stat } from "node:fs/promises";
import { dirname, join } from "node:path";
import { type Db, MongoServerError } from "mongodb";
import { z } from "zod";
import { refuse } from "../../words/refusal.ts";
import { type EmbeddedDatabase, startEmbeddedDatabase } from "./embedded-database.ts";

const Answer = z.object({ folder: z.string() });
const COMMAND_NOT_FOUND = 59;
/** After this long, nobody still reads what a killed backup left behind. */
const LEFT_OVER_MS = 24 * 60 * 60 * 1000;

/**
 * A second embedded database with all data as of this moment: everything acknowledged, nothing half done. Writers wait
 * only while the file is copied. Stopping it removes the copy.
 * @param db any database of the embedded server
 * @throws Refusal when the running program is older than this one, or the disk has no room for the copy
 */
export async function openCopy(db: Db): Promise<Pick<EmbeddedDatabase, "uri" | "stop">> {
  const folder = await makeCopy(db);
  try {
    await removeLeftOvers(dirname(folder));
    const copy = await startEmbeddedDatabase({ dataDir: folder, progress: () => {}, outlives: "kill" });
    const uri = new URL(copy.uri);
    uri.pathname = `/${db.databaseName}`;
    return {
      uri: uri.toString(),
      async stop() {
        await copy.stop();
        await remove(folder);
      },
    };
  } catch (error) {
    await remove(folder);
    throw error;
  }
}

async function makeCopy(db: Db): Promise<string> {
  try {
    return Answer.parse(await db.admin().command({ embeddedCopy: 1 })).folder;
  } catch (error) {
    if (!(error instanceof MongoServerError)) throw error;
    throw error.code === COMMAND_NOT_FOUND ? refuse("backup-program-older") : refuse("backup-no-room");
  }
}

async function removeLeftOvers(dataDir: string): Promise<void> {
  for (const name of await readdir(dataDir)) {
    if (!name.startsWith("copy-")) continue;
    const folder = join(dataDir, name);
    const { mtimeMs } = await stat(folder);
    if (Date.now() - mtimeMs > LEFT_OVER_MS) await remove(folder);
  }
}

function remove(folder: string): Promise<void> {
  return rm(folder, { recursive: true, force: true });
}
