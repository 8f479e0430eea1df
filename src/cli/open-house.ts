import { MongoNetworkError, MongoServerSelectionError } from "mongodb";
import type { Connection } from "mongoose";
import { pino } from "pino";
import { type App, createApp } from "../app.ts";
import { type Config, type ProcessName, readConfig } from "../config.ts";
import { createPlatforms } from "../platforms.ts";
import { makeIndexes, openDatabase } from "../records/database/database.ts";
import { migrate } from "../records/database/migrations.ts";
import { refuse } from "../words/refusal.ts";
import type { Console } from "./console.ts";
import { reachDatabase } from "./reach-database.ts";

/** The program as a command has it: its records and services, hearing no channel. */
export interface Opened {
  app: App;
  connection: Connection;
  config: Config;
  /** The program itself runs on this database, and sends what is queued. */
  beside: boolean;
}

/**
 * Puts the program together on its records and takes it apart after the work.
 * @throws Refusal when the environment is wrong or the records cannot be reached
 */
export async function withApp<T>(console: Console, work: (opened: Opened) => Promise<T>): Promise<T> {
  return withDatabase(console, async ({ connection, config, beside }) => {
    await migrate(connection);
    const app = await assemble(console, connection, config);
    if (!beside) await makeIndexes(connection);
    try {
      return await work({ app, connection, config, beside });
    } finally {
      await app.stop();
    }
  });
}

/**
 * Opens the records as they are, in whatever shape, and leaves them after the work.
 * @throws Refusal when the environment is wrong or the records cannot be reached
 */
export async function withDatabase<T>(
  console: Console,
  work: (opened: Omit<Opened, "app">) => Promise<T>,
): Promise<T> {
  const config = readConfig(console.env);
  const { uri, beside, leave } = await reachDatabase(config, console);
  try {
    const connection = await connect(uri, config);
    try {
      return await work({ connection, config, beside });
    } finally {
      await connection.close();
    }
  } catch (error) {
    throw isLost(error) ? refuse("cli-database-gone") : error;
  } finally {
    await leave();
  }
}

/**
 * The program on these records; its models are known to the connection from then on. Zalo's personal account is the running
 * program's alone: what is queued for it waits there.
 */
export async function assemble(console: Console, connection: Connection, config: Config): Promise<App> {
  const { words } = console;
  const log = pino({ level: "error", base: null }, { write: (line) => console.noteText(line.trimEnd()) });
  const clock = Date.now;
  const sendable = { ...config, processes: new Set<ProcessName>() };
  const parts = { connection, log, clock, words, alone: false };
  const { channels, elsewhere } = await createPlatforms(sendable, parts);
  return createApp({ connection, log, clock, channels, elsewhere });
}

async function connect(uri: string, { mongoUri }: Config): Promise<Connection> {
  try {
    return await openDatabase(uri);
  } catch (error) {
    throw mongoUri && isLost(error) ? refuse("start-mongo-unreachable") : error;
  }
}

function isLost(error: unknown): boolean {
  return (
    error instanceof MongoNetworkError ||
    error instanceof MongoServerSelectionError ||
    (error instanceof Error && error.name === "MongooseServerSelectionError")
  );
}
