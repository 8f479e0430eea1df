import type { Connection } from "mongoose";
import { inTime } from "../../chat/pace/in-time.ts";
import type { Room, Shortage } from "../../records/database/disk-room.ts";

/** What the program reports about itself at `/healthz`. */
export interface HealthParts {
  connection: Connection;
  channels: () => string[];
  /** The state of platforms that may wait for a person to act. */
  states?: () => Record<string, string>;
  counts: () => Promise<Record<string, number>>;
}

export interface Health {
  /** `full`: nothing new is taken in, until there is room on the disk. */
  status: "ok" | "full" | "down";
  database: "up" | "down";
  disk?: Shortage;
  channels: string[];
  states?: Record<string, string>;
  counts: Record<string, number>;
}

const PATIENCE_MS = 2_000;

/** Asks the database for up to two seconds. Reports only counts about people. */
export async function healthOf(
  { connection, channels, states, counts }: HealthParts,
  room: Room,
): Promise<Health> {
  const numbers = ping(connection).then(counts);
  const found = await inTime(numbers, PATIENCE_MS, () => undefined).catch(() => undefined);
  const disk = await room.shortage();
  return {
    status: found ? (disk ? "full" : "ok") : "down",
    database: found ? "up" : "down",
    ...(disk && { disk }),
    channels: channels(),
    ...(states && { states: states() }),
    counts: found ?? {},
  };
}

async function ping(connection: Connection): Promise<void> {
  if (!connection.db) throw new Error("no database");
  await connection.db.admin().ping();
}
