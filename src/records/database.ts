import mongoose, { type Connection } from "mongoose";

/**
 * Opens the database and makes the indexes of every model known so far.
 * @throws MongoServerSelectionError after `timeoutMs` when nothing answers
 */
export async function openDatabase(uri: string, timeoutMs = 10_000): Promise<Connection> {
  const connection = mongoose.createConnection(uri, {
    serverSelectionTimeoutMS: timeoutMs,
    autoIndex: false,
    autoCreate: false,
    minPoolSize: 1,
    maxPoolSize: 40,
  });
  return connection.asPromise();
}

/** Makes the indexes of all models; on the embedded database only while a collection is still small. */
export async function makeIndexes(connection: Connection): Promise<void> {
  for (const model of Object.values(connection.models)) await model.createIndexes();
}
