import type { Connection } from "mongoose";
import { openDatabase } from "../../../src/records/database/database.ts";
import { findRunningDatabase } from "../../../src/records/embedded/embedded-database.ts";

const FOUND_WITHIN_MS = 60_000;
const LOOK_EVERY_MS = 500;

/** Reads from where the program keeps what it knows; everything may just be killed, so it is tried for a while. */
export async function onDatabase<T>(
  dataDir: string,
  read: (connection: Connection) => Promise<T>,
): Promise<T> {
  const end = performance.now() + FOUND_WITHIN_MS;
  for (;;) {
    try {
      return await once(dataDir, read);
    } catch (error) {
      if (performance.now() > end) throw error;
      await new Promise((resolve) => setTimeout(resolve, LOOK_EVERY_MS));
    }
  }
}

/** Whether the program has looked at its clock since a moment of that clock, and nothing waits in any chat to be sent. */
export function hasSaidAllSince(dataDir: string, moment: number): Promise<boolean> {
  return onDatabase(dataDir, async (connection) => {
    const look = await connection.collection("agendaJobs").findOne({ name: "tick" });
    const begun: Date | undefined = look?.lastRunAt;
    const ended: Date | undefined = look?.lastFinishedAt;
    if (!begun || !ended || begun.getTime() < moment || ended < begun) return false;
    const waits = { "outbox.0": { $exists: true } };
    return (await connection.collection("chats").findOne(waits, { projection: { _id: 1 } })) === null;
  });
}

/** @throws Error while there is no database */
async function once<T>(dataDir: string, read: (connection: Connection) => Promise<T>): Promise<T> {
  const uri = await findRunningDatabase(dataDir);
  if (uri === undefined) throw new Error("the database is away");
  const connection = await openDatabase(uri, 1);
  try {
    return await read(connection);
  } finally {
    await connection.close();
  }
}
