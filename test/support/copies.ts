import { join } from "node:path";
import type { Connection } from "mongoose";
import { pino } from "pino";
import { onTestFinished } from "vitest";
import { type App, createApp } from "../../src/app.ts";
import { writeWhole } from "../../src/cli/files/write-file.ts";
import { isKept } from "../../src/records/backup/kept-collections.ts";
import { atMomentOfEmbedded, atMomentOfMongo } from "../../src/records/backup/one-moment.ts";
import { putBack } from "../../src/records/backup/put-back.ts";
import { backupBytes } from "../../src/records/backup/write-backup.ts";
import { makeIndexes, openDatabase } from "../../src/records/database/database.ts";
import { emptyFolder } from "./data-folders.ts";
import { freshDatabase } from "./database.ts";

/** Both ways to read a database that others write to. */
export const WAYS = { "one moment": atMomentOfEmbedded, "one collection after another": atMomentOfMongo };

/** Backs a database up, as the command does; gives the file. */
export async function backUp(connection: Connection, way: keyof typeof WAYS): Promise<string> {
  const file = join(await emptyFolder(), "sao-luu.gz");
  const db = connection.getClient().db(connection.name);
  await WAYS[way](db, ({ documents }) =>
    writeWhole(
      { folder: "." },
      file,
      backupBytes({ schema: 0, createdAt: new Date() }, documents, () => {}),
      { secret: true },
    ),
  );
  return file;
}

/** An empty database of its own, closed after the test. */
export async function emptyDatabase(): Promise<Connection> {
  const database = await freshDatabase();
  const connection = await openDatabase(database.uri);
  onTestFinished(async () => {
    await connection.close();
    await database.drop();
  });
  return connection;
}

/**
 * The program as it goes on, on an empty database, from a backup.
 * @param restored what is to be done with the data before the program starts on it
 */
export async function goOnFrom(
  file: string,
  now: number,
  restored: (connection: Connection) => Promise<unknown> = async () => {},
): Promise<{ app: App; connection: Connection }> {
  const connection = await emptyDatabase();
  const log = pino({ level: process.env.TEST_LOG ?? "silent" });
  const app = createApp({ connection, log, clock: () => now, channels: [], alone: true });
  await makeIndexes(connection);
  await putBack(connection, file, new Date(now));
  await restored(connection);
  await app.start();
  onTestFinished(() => app.stop());
  await app.lanes.idle();
  return { app, connection };
}

/** How many documents each collection holds; empty ones left out. */
export async function countsOf(connection: Connection): Promise<Record<string, number>> {
  const counts: Record<string, number> = {};
  const names = (await connection.listCollections()).map(({ name }) => name).filter(isKept);
  for (const name of names) {
    const count = await connection.collection(name).countDocuments({});
    if (count > 0) counts[name] = count;
  }
  return counts;
}
