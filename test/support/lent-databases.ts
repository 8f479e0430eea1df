import type { Connection } from "mongoose";
import { makeIndexes, openDatabase } from "../../src/records/database/database.ts";
import { type FreshDatabase, freshDatabase } from "./database.ts";

/** An empty database, open, with the indexes it had when it was used before. */
export interface LentDatabase {
  uri: string;
  connection: Connection;
  /** Makes the indexes of the models known by now. */
  makeIndexes(): Promise<void>;
  /** For `afterAll`, when nothing uses it any more. */
  giveBack(): Promise<void>;
}

/** A database of this process that waits, emptied, for its next house. */
interface Waiting {
  database: FreshDatabase;
  connection: Connection;
}

const waiting: Waiting[] = [];
/** A file seldom has more houses open at once. */
const MOST_WAITING = 3;
/** A larger house is removed whole: that is quicker than to empty it. */
const MOST_EMPTIED = 500;

/**
 * Lends a database to one house after another, since half of what a house costs is a new database, its indexes and the
 * models on its connection. On a server of one's own (`TEST_MONGODB_URI`), where none may be left behind, each is new.
 */
export async function lendDatabase(): Promise<LentDatabase> {
  const old = waiting.pop();
  const database = old?.database ?? (await freshDatabase());
  const connection = old?.connection ?? (await openDatabase(database.uri));
  return {
    uri: database.uri,
    connection,
    makeIndexes: async () => {
      if (!old) await makeIndexes(connection);
    },
    async giveBack() {
      if (!process.env.TEST_MONGODB_URI && waiting.length < MOST_WAITING && (await emptied(connection))) {
        waiting.push({ database, connection });
        return;
      }
      await connection.close();
      await database.drop();
    },
  };
}

/** One that nobody lends; whoever has it removes it. */
export async function ownDatabase(uri: string): Promise<LentDatabase> {
  const connection = await openDatabase(uri);
  const close = () => connection.close();
  return { uri, connection, makeIndexes: () => makeIndexes(connection), giveBack: close };
}

/** Whether every collection is empty now; a large one is left as it is. */
async function emptied({ db }: Connection): Promise<boolean> {
  if (!db) return false;
  const collections = await db.collections();
  const people = await db.collection("cadres").estimatedDocumentCount();
  if (people > MOST_EMPTIED) return false;
  await Promise.all(collections.map((collection) => collection.deleteMany({})));
  return true;
}
