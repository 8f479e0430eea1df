import type { Connection } from "mongoose";

/** What the program tells of itself at `/healthz`; the app knows its channels and what is worth counting. */
export interface HealthParts {
  connection: Connection;
  channels: () => string[];
  counts: () => Promise<Record<string, number>>;
}

export interface Health {
  status: "ok" | "down";
  database: "up" | "down";
  channels: string[];
  counts: Record<string, number>;
}

const PATIENCE_MS = 2_000;

/** Asks the database, patiently for two seconds. Tells nothing of people but numbers. */
export async function healthOf({ connection, channels, counts }: HealthParts): Promise<Health> {
  const numbers = ping(connection).then(counts);
  const found = await Promise.race([numbers, patience()]).catch(() => undefined);
  return {
    status: found ? "ok" : "down",
    database: found ? "up" : "down",
    channels: channels(),
    counts: found ?? {},
  };
}

async function ping(connection: Connection): Promise<void> {
  if (!connection.db) throw new Error("no database");
  await connection.db.admin().ping();
}

function patience(): Promise<undefined> {
  return new Promise((resolve) => setTimeout(() => resolve(undefined), PATIENCE_MS).unref());
}
