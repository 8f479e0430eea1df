import { MongoNetworkError, MongoServerSelectionError } from "mongodb";
import type { Connection } from "mongoose";
import { pino } from "pino";
import { type App, createApp } from "../app.ts";
import { type Config, readConfig } from "../config.ts";
import { makeIndexes, openDatabase } from "../records/database.ts";
import { findRunningDatabase, startEmbeddedDatabase } from "../records/embedded/embedded-database.ts";
import { migrate } from "../records/migrations.ts";
import { Refusal, refuse } from "../refusal.ts";
import type { Console } from "./console.ts";

/** The database of a command: whose it is, and how it is left. */
interface Reached {
  uri: string;
  /** Another program keeps it and has made its indexes. */
  beside: boolean;
  leave(): Promise<void>;
}

/**
 * Puts the program together on its records, without hearing any channel, and takes it apart after the work: on the
 * database of MONGODB_URI, or on the embedded one of the running program, or on one that is started for this command.
 * @throws Refusal when the environment is wrong or the records cannot be reached
 */
export async function withApp<T>(console: Console, work: (app: App) => Promise<T>): Promise<T> {
  const config = readConfig(process.env);
  const database = await reach(config, console);
  try {
    const connection = await connect(database.uri, config);
    try {
      await migrate(connection);
      if (!database.beside) await makeIndexes(connection);
      return await work(assemble(connection));
    } finally {
      await connection.close();
    }
  } catch (error) {
    throw isLost(error) ? refuse("cli-database-gone") : error;
  } finally {
    await database.leave();
  }
}

/** Not started: a command reads and writes records, and leaves hearing to the program. */
function assemble(connection: Connection): App {
  const log = pino({ level: "warn" }, process.stderr);
  return createApp({ connection, log, clock: Date.now, channels: [] });
}

async function reach({ mongoUri, dataDir }: Config, console: Console): Promise<Reached> {
  const joined = (uri: string): Reached => ({ uri, beside: true, leave: async () => {} });
  if (mongoUri) return { ...joined(mongoUri), beside: false };
  const running = await findRunningDatabase(dataDir);
  if (running) return joined(running);
  try {
    const { uri, stop } = await startEmbeddedDatabase({ dataDir, progress: console.note });
    return { uri, beside: false, leave: stop };
  } catch (error) {
    // The program may have been starting at the same moment.
    const started = isTaken(error) ? await findRunningDatabase(dataDir) : undefined;
    if (started) return joined(started);
    throw error;
  }
}

async function connect(uri: string, { mongoUri }: Config): Promise<Connection> {
  try {
    return await openDatabase(uri);
  } catch (error) {
    throw mongoUri && isLost(error) ? refuse("start-mongo-unreachable") : error;
  }
}

function isTaken(error: unknown): boolean {
  return error instanceof Refusal && error.phrase.key === "database-open-elsewhere";
}

function isLost(error: unknown): boolean {
  return (
    error instanceof MongoNetworkError ||
    error instanceof MongoServerSelectionError ||
    (error instanceof Error && error.name === "MongooseServerSelectionError")
  );
}
