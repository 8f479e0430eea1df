import {
  type ClientSession,
  type Collection,
  type Db,
  type Document,
  MongoClient,
  MongoServerError,
} from "mongodb";
import { refuse } from "../../words/refusal.ts";
import { openCopy } from "../embedded/database-copy.ts";
import { readAll } from "../embedded/read-all.ts";
import type { Stored } from "./backup-format.ts";
import { keptCollections } from "./kept-collections.ts";

/** What can be read of a database for a backup. */
export interface Snapshot {
  /** True: everything belongs to one moment. False: it was read in the order that keeps what matters true. */
  exact: boolean;
  documents: AsyncIterable<Stored>;
}

/** `SnapshotTooOld`: MongoDB keeps the past for five minutes unless told otherwise. */
const MOMENT_FORGOTTEN = 239;

/**
 * Gives `work` the documents of a MongoDB in use: as of one moment on a replica set, otherwise one collection after
 * another.
 * @throws Refusal when that took longer than the server keeps the snapshot
 */
export async function atMomentOfMongo<T>(db: Db, work: (moment: Snapshot) => Promise<T>): Promise<T> {
  if (!(await showsMoments(db))) return work({ exact: false, documents: documentsOf(db, streamed()) });
  try {
    return await db.client.withSession({ snapshot: true }, (session) =>
      work({ exact: true, documents: documentsOf(db, streamed(session)) }),
    );
  } catch (error) {
    throw error instanceof MongoServerError && error.code === MOMENT_FORGOTTEN
      ? refuse("backup-too-slow")
      : error;
  }
}

/** Gives `work` the documents of the embedded database, all as of this moment. */
export async function atMomentOfEmbedded<T>(db: Db, work: (moment: Snapshot) => Promise<T>): Promise<T> {
  const copy = await openCopy(db);
  try {
    const client = await MongoClient.connect(copy.uri);
    try {
      return await work({ exact: true, documents: documentsOf(client.db(), readAll) });
    } finally {
      await client.close();
    }
  } finally {
    await copy.stop();
  }
}

/** Every document that belongs in a backup, its numbers in their stored type. */
async function* documentsOf(db: Db, all: (collection: Collection) => AsyncIterable<Document>) {
  for (const name of await keptCollections(db))
    for await (const document of all(db.collection(name))) yield { collection: name, document };
}

/** A cursor, in the session's moment if there is one. */
function streamed(session?: ClientSession) {
  return (collection: Collection) =>
    collection.find({}, { promoteValues: false, ...(session ? { session } : {}) });
}

/** Whether the server has snapshots: members of a replica set (by their `setName`) and routers of a cluster do. */
async function showsMoments(db: Db): Promise<boolean> {
  const hello = await db.admin().command({ isMaster: 1 }); // the name that every server knows
  return typeof hello.setName === "string" || hello.msg === "isdbgrid";
}
