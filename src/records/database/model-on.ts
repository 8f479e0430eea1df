import type { Connection, Model, Schema } from "mongoose";

/**
 * The model of a collection on a connection, made at the first call: several parts of the program ask for the same one, and
 * compiling it takes a millisecond each time.
 */
export function modelOn<R>(
  connection: Connection,
  name: string,
  schema: Schema<R>,
  collection: string,
): Model<R> {
  return name in connection.models
    ? connection.model<R>(name)
    : connection.model<R>(name, schema, collection);
}
