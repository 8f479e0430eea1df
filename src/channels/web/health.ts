import type { Connection } from "mongoose";
import { inTime } from "../../chat/pace/in-time.ts";

/** What the program tells of itself at `/healthz`; the app knows its channels and what is worth counting. */
export interface HealthParts {
  connection: Connection;
  channels: () => string[];
  /** How it stands with platforms that can wait for somebody to do something. */
  states?: () => Record<string, string>;
  counts: () => Promise<Record<string, number>>;
}

export interface Health {
  status: "ok" | "down";
  database: "up" | "down";
  channels: string[];
  states?: Record<string, string>;
  counts: Record<string, number>;
}

const PATIENCE_MS = 2_000;

/** Asks the database, patiently for two seconds. Tells nothing of people but numbers. */
export async function healthOf({ connection, channels, states, counts }: HealthParts): Promise<Health> {
  const numbers = ping(connection).then(counts);
  const found = await inTime(numbers, PATIENCE_MS, () => undefined).catch(() => undefined);
  return {
    status: found ? "ok" : "down",
    database: found ? "up" : "down",
    channels: channels(),
    ...(states && { states: states() }),
    counts: found ?? {},
  };
}

async function ping(connection: Connection): Promise<void> {
  if (!connection.db) throw new Error("no database");
  await connection.db.admin().ping();
}
