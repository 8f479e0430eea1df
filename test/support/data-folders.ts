import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { onTestFinished } from "vitest";
import { z } from "zod";
import {
  type EmbeddedDatabase,
  startEmbeddedDatabase,
} from "../../src/records/embedded/embedded-database.ts";

/** An empty folder that is removed after the test. */
export async function emptyFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "canbodoan-data-"));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  return folder;
}

/** The embedded database of a folder; stopped after the test if it still runs. */
export async function openFolder(dataDir: string): Promise<EmbeddedDatabase> {
  const database = await startEmbeddedDatabase({ dataDir, progress: () => {}, outlives: "kill" });
  onTestFinished(() => database.stop());
  return database;
}

/** Where the launcher of a folder writes who it is. */
export function recordFile(dataDir: string): string {
  return join(dataDir, "embedded-database.json");
}

/** The record as the launcher wrote it. */
export async function recordOf(
  dataDir: string,
): Promise<{ port: number; pid: number; owner: number; token: string }> {
  const shape = z.object({ port: z.number(), pid: z.number(), owner: z.number(), token: z.string() });
  return shape.parse(JSON.parse(await readFile(recordFile(dataDir), "utf8")));
}
