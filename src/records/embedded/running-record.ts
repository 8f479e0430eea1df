import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { MongoClient } from "mongodb";
import { z } from "zod";

/** What the launcher writes beside its data: its port, its identity and its owner. */
const RunningRecord = z.object({
  port: z.int().min(1).max(65_535),
  pid: z.int().positive(),
  owner: z.int().positive(),
  token: z.uuid(),
});
export type RunningRecord = z.infer<typeof RunningRecord>;

const PATIENCE = 2_000; // ms

/** The record in this data folder, current or stale; undefined if none can be read. */
export async function readRunningRecord(dataDir: string): Promise<RunningRecord | undefined> {
  try {
    const text = await readFile(join(dataDir, "embedded-database.json"), "utf8");
    return RunningRecord.safeParse(JSON.parse(text)).data;
  } catch {
    return undefined;
  }
}

/** The address for a MongoDB client. */
export function databaseUri(port: number): string {
  return `mongodb://127.0.0.1:${port}/canbodoan?directConnection=true&retryWrites=false`;
}

/** Whether the process that wrote the record answers at its port, rather than another one that got the port later. */
export async function answers(record: RunningRecord): Promise<boolean> {
  const client = new MongoClient(databaseUri(record.port), {
    serverSelectionTimeoutMS: PATIENCE,
    connectTimeoutMS: PATIENCE,
    socketTimeoutMS: PATIENCE,
  });
  try {
    const answer = await client.db("admin").command({ embeddedInstance: 1 });
    return answer.token === record.token;
  } catch {
    return false;
  } finally {
    await client.close();
  }
}
