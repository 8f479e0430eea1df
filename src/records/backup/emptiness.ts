import type { Connection } from "mongoose";
import { isKept } from "./kept-collections.ts";

/** What every program writes at its start, which is nobody's data. */
const HOUSEKEEPING: ReadonlyMap<string, object> = new Map([
  ["meta", {}],
  ["job_runs", { _id: "start" }],
]);

/** Whether a running program may have its own documents in this collection; then a backup's document wins. */
export function isHousekeeping(collection: string): boolean {
  return HOUSEKEEPING.has(collection);
}

/** Whether the database holds only what every program writes at its start. */
export async function isUnused(connection: Connection): Promise<boolean> {
  for (const collection of await keptOf(connection)) {
    const own = HOUSEKEEPING.get(collection.collectionName);
    if ((await collection.findOne(own ? { $nor: [own] } : {})) !== null) return false;
  }
  return true;
}

/** Removes all documents but the mark of a restore. */
export async function clear(connection: Connection): Promise<void> {
  for (const collection of await keptOf(connection)) {
    await collection.deleteMany(collection.collectionName === "meta" ? { _id: { $ne: "restore" } } : {});
  }
}

async function keptOf(connection: Connection) {
  const names = (await connection.listCollections()).map(({ name }) => name).filter(isKept);
  return names.map((name) => connection.collection<{ _id: string }>(name));
}
