import { randomBytes } from "node:crypto";
import { MongoClient } from "mongodb";
import { inject } from "vitest";

/** A database of one test file's own. */
export interface FreshDatabase {
  /** For a MongoDB client; names this very database. */
  uri: string;
  name: string;
  /** Removes it; for `afterAll`. Close your own clients first. */
  drop(): Promise<void>;
}

/** Gives a new, empty database on the server that the whole test run shares. */
export async function freshDatabase(): Promise<FreshDatabase> {
  const name = `test-${randomBytes(6).toString("hex")}`;
  const server = new URL(inject("databaseUri"));
  server.pathname = `/${name}`;
  const uri = server.toString();
  return {
    uri,
    name,
    drop: async () => {
      const client = new MongoClient(uri);
      try {
        await client.db(name).dropDatabase();
      } finally {
        await client.close();
      }
    },
  };
}
