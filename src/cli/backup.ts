import { open, stat } from "node:fs/promises";
import type { Db } from "mongodb";
import type { Connection } from "mongoose";
import type { Counts } from "../records/backup/backup-format.ts";
import { isUnused } from "../records/backup/emptiness.ts";
import { atMomentOfEmbedded, atMomentOfMongo } from "../records/backup/one-moment.ts";
import { putBack } from "../records/backup/put-back.ts";
import { isBackup } from "../records/backup/read-backup.ts";
import { backupBytes } from "../records/backup/write-backup.ts";
import { makeIndexes } from "../records/database/database.ts";
import { migrate, schemaOf } from "../records/database/migrations.ts";
import { refuseHalfRestored } from "../records/database/unfinished-restore.ts";
import { local } from "../rules/calendar/time.ts";
import { refuse } from "../words/refusal.ts";
import { phrase } from "../words/words.ts";
import type { Console } from "./console.ts";
import { pathOf } from "./files/paths.ts";
import { writeWhole } from "./files/write-file.ts";
import { assemble, withDatabase } from "./open-house.ts";

export interface BackupOptions {
  force?: boolean;
}

/**
 * `backup FILE [--force]`: the whole database as of one moment, beside a running program or alone. An earlier backup is
 * replaced once the new one is complete; any other file only with `--force`.
 */
export async function backup(console: Console, file: string, { force }: BackupOptions): Promise<void> {
  const there = force ? "replaceable" : await whatStandsAt(pathOf(console, file));
  if (there === "other") throw refuse("backup-there", { file });
  await withDatabase(console, async ({ connection, config }) => {
    await refuseHalfRestored(connection);
    if (await isUnused(connection)) throw refuse("backup-nothing");
    const about = { schema: await schemaOf(connection), createdAt: new Date() };
    const atOneMoment = config.mongoUri ? atMomentOfMongo : atMomentOfEmbedded;
    await atOneMoment(databaseOf(connection), async ({ exact, documents }) => {
      let counts: Counts = {};
      const bytes = backupBytes(about, documents, (all) => {
        counts = all;
      });
      const keepsOld = there === "nothing";
      await writeWhole(console, file, bytes, { secret: true, keepsOld, usual: "gz" });
      if (!exact) console.note(phrase("backup-not-exact"));
      console.note(phrase("backup-done", { file, documents: String(sum(counts)) }));
    });
  });
}

/** `restore FILE`: puts a backup into a database that is still empty, all of it or nothing. */
export async function restore(console: Console, file: string): Promise<void> {
  const path = pathOf(console, file);
  await refuseUnreadable(path, file);
  await withDatabase(console, async ({ connection, config, beside }) => {
    const { web } = await assemble(console, connection, config);
    if (!beside) {
      await makeIndexes(connection); // while the collections are still empty
      await web.messages.makeIndexes();
    }
    const { header, counts } = await putBack(connection, path, new Date());
    await migrate(connection);
    const said = {
      documents: String(sum(counts)),
      at: local(header.createdAt.getTime()).toFormat("HH:mm dd/MM/yyyy"),
    };
    console.note(beside ? phrase("restore-done-beside", said) : phrase("restore-done", said));
  });
}

function databaseOf(connection: Connection): Db {
  return connection.getClient().db(connection.name);
}

function sum(counts: Counts): number {
  return Object.values(counts).reduce((all, count) => all + count, 0);
}

/** A folder counts as nothing, since writing will refuse it. So does an empty file, which holds nobody's work. */
async function whatStandsAt(path: string): Promise<"nothing" | "replaceable" | "other"> {
  const found = await stat(path).catch(() => undefined);
  if (!found?.isFile()) return "nothing";
  const isOurs = found.size === 0 || (await isBackup(path).catch(() => false));
  return isOurs ? "replaceable" : "other";
}

async function refuseUnreadable(path: string, file: string): Promise<void> {
  try {
    const handle = await open(path);
    await handle.read(Buffer.alloc(1), 0, 1, 0).finally(() => handle.close()); // a folder opens, too
  } catch (error) {
    const code = error instanceof Error && "code" in error ? error.code : undefined;
    const isMissing = code === "ENOENT" || code === "ENOTDIR" || code === "ENAMETOOLONG";
    throw refuse(isMissing ? "backup-missing" : "backup-unreadable", { file });
  }
}
