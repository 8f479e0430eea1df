import type { Document } from "mongodb";
import type { Connection } from "mongoose";
import { refuse } from "../../words/refusal.ts";
import { restoreMark } from "../database/unfinished-restore.ts";
import type { Counts, Stored } from "./backup-format.ts";
import { clear, isHousekeeping, isUnused } from "./emptiness.ts";
import { type Read, readBackup } from "./read-backup.ts";

/** The limits of one write: documents, and bytes, since a stored file is a document, too. */
const BATCH = 200;
const BATCH_BYTES = 4 * 1024 * 1024;

/**
 * Puts a backup into an empty database, all or nothing: the file is read to its end and checked before anything is
 * written, and what was written is removed when a write fails. After a kill, nobody works on the half of it, and the
 * next restore starts again.
 * @throws Refusal when the file cannot be trusted or the database is not empty
 */
export async function putBack(connection: Connection, path: string, at: Date): Promise<Read> {
  const read = await readBackup(path, async () => {});
  const mark = restoreMark(connection);
  if (await mark.isSet()) await clear(connection);
  else if (!(await isUnused(connection))) throw refuse("restore-not-empty");
  await mark.set(at);
  try {
    await write(connection, path);
    await verify(connection, read.counts);
  } catch (error) {
    await clear(connection);
    await mark.clear();
    throw error;
  }
  await mark.clear();
  return read;
}

async function write(connection: Connection, path: string): Promise<void> {
  let batch: { collection: string; documents: Document[]; bytes: number } = {
    collection: "",
    documents: [],
    bytes: 0,
  };
  const flush = async () => {
    const { collection, documents } = batch;
    if (documents.length === 0) return;
    const upserts = documents.map((document) => ({
      replaceOne: { filter: { _id: document._id }, replacement: document, upsert: true },
    }));
    if (isHousekeeping(collection)) await connection.collection(collection).bulkWrite(upserts);
    else await connection.collection(collection).insertMany(documents);
  };
  await readBackup(path, async ({ collection, document }, bytes) => {
    const isFull = batch.documents.length >= BATCH || batch.bytes + bytes > BATCH_BYTES;
    if (collection !== batch.collection || isFull) {
      await flush();
      batch = { collection, documents: [], bytes: 0 };
    }
    batch.bytes += bytes;
    batch.documents.push(fit({ collection, document }));
  });
  await flush();
}

/** Nobody works on a restored chat, because the processes that did belong to another database. */
function fit({ collection, document }: Stored): Document {
  return collection === "chats" ? { ...document, by: null, until: null } : document;
}

/** A running program may have added documents meanwhile, so more is allowed. */
async function verify(connection: Connection, counts: Counts): Promise<void> {
  for (const [collection, expected] of Object.entries(counts)) {
    if ((await connection.collection(collection).countDocuments({})) < expected)
      throw refuse("restore-incomplete");
  }
}
