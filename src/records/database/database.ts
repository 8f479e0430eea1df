import mongoose, { type Connection } from "mongoose";
import { failWritesToClosed } from "./closed-sockets.ts";

const FOUND_WITHIN_MS = 10_000;
/** So many commands are on their way at once; more would only take turns in the database. */
const MOST_AT_ONCE = 40;

/** Opens the database for what must not wait behind all that a burst has asked for. */
export function openAside(uri: string): Promise<Connection> {
  return openDatabase(uri, 2);
}

/**
 * Opens the database.
 * @throws MongoServerSelectionError after a while when nothing answers
 */
export async function openDatabase(uri: string, mostAtOnce = MOST_AT_ONCE): Promise<Connection> {
  const ports = new Set<number>();
  const guard = failWritesToClosed(ports);
  const connection = mongoose.createConnection(uri, {
    serverSelectionTimeoutMS: FOUND_WITHIN_MS,
    autoIndex: false,
    autoCreate: false,
    minPoolSize: 1,
    maxPoolSize: mostAtOnce,
  });
  connection.once("close", () => guard.stop());
  try {
    await connection.asPromise();
  } catch (error) {
    guard.stop();
    throw error;
  }
  for (const { port } of connection.getClient().options.hosts) if (port) ports.add(port);
  return connection;
}

/** Makes the indexes of all models; on the embedded database only while a collection is still small. */
export async function makeIndexes(connection: Connection): Promise<void> {
  for (const model of Object.values(connection.models)) await model.createIndexes();
}
