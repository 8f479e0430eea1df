import { MongoNetworkError, MongoServerSelectionError } from "mongodb";
import type { Connection } from "mongoose";
import { pino } from "pino";
import { type App, createApp } from "../app.ts";
import { type Config, type ProcessName, readConfig } from "../config.ts";
import { createPdfMaker } from "../papers/pdf/pdf.ts";
import { createPlatforms } from "../platforms.ts";
import { makeIndexes, openDatabase } from "../records/database/database.ts";
import { migrate } from "../records/database/migrations.ts";
import { createVisits } from "../records/database/visits.ts";
import { refuse } from "../words/refusal.ts";
import type { Console } from "./console.ts";
import { reachDatabase } from "./reach-database.ts";

/** Whoever typed the command sees that it works; a whole city is a thousand pages. */
const PDF_MOST_MS = 10 * 60_000;

/** The program as a command uses it: records and services, without receiving messages. */
export interface Opened {
  app: App;
  connection: Connection;
  config: Config;
  /** The program is running on this database, and sends what is queued. */
  beside: boolean;
}

/**
 * Assembles the program for the work, and closes it afterwards.
 * @throws Refusal when the environment is wrong or the records cannot be reached
 */
export async function withApp<T>(console: Console, work: (opened: Opened) => Promise<T>): Promise<T> {
  return withDatabase(console, async ({ connection, config, beside }) => {
    await migrate(connection);
    const app = await assemble(console, connection, config);
    if (!beside) await makeIndexes(connection);
    const visits = createVisits(connection);
    if (beside) await visits.begin(Date.now());
    try {
      return await work({ app, connection, config, beside });
    } finally {
      await app.stop();
      if (beside) await visits.end(Date.now());
    }
  });
}

/**
 * Opens the database as it is, in whatever shape, and closes it after the work.
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
 * Assembles the program on a connection, which then knows its models. Zalo's personal account belongs to the running
 * program alone, so messages queued for it wait there.
 */
export async function assemble(console: Console, connection: Connection, config: Config): Promise<App> {
  const { words } = console;
  const log = pino({ level: "error", base: null }, { write: (line) => console.noteText(line.trimEnd()) });
  const clock = Date.now;
  const sendable = { ...config, processes: new Set<ProcessName>() };
  const parts = { connection, log, clock, words, alone: false };
  const { channels, elsewhere } = await createPlatforms(sendable, parts);
  return createApp({
    connection,
    log,
    clock,
    channels,
    elsewhere,
    pdf: createPdfMaker({ mostMs: PDF_MOST_MS }),
  });
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
