import mongoose, { type Connection } from "mongoose";
import { failWritesToClosed } from "./closed-sockets.ts";

/**
 * Opens the database and makes the indexes of all models known so far.
 * @throws MongoServerSelectionError after `timeoutMs` when nothing answers
 */
export async function openDatabase(uri: string, timeoutMs = 10_000): Promise<Connection> {
  const ports = new Set<number>();
  const guard = failWritesToClosed(ports);
  const connection = mongoose.createConnection(uri, {
    serverSelectionTimeoutMS: timeoutMs,
    autoIndex: false,
    autoCreate: false,
    minPoolSize: 1,
    maxPoolSize: 40,
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
