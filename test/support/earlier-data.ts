import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import type { Connection } from "mongoose";
import { pino } from "pino";
import { onTestFinished } from "vitest";
import { z } from "zod";
import { type App, createApp } from "../../src/app.ts";
import { makeIndexes, openDatabase } from "../../src/records/database/database.ts";
import { migrate } from "../../src/records/database/migrations.ts";
import { WebChatter } from "./chatter.ts";
import { goOnFrom } from "./copies.ts";
import { emptyFolder, openFolder } from "./data-folders.ts";

const FOLDER = join(import.meta.dirname, "../fixtures/data-0.1");

const line = z.object({ line: z.string(), answer: z.string() });
const heardThen = z.object({
  at: z.string(),
  heard: z.array(line.extend({ code: z.string() })),
  dialogs: z.array(z.object({ code: z.string(), asked: z.string(), answers: z.array(line) })),
});
const reportsThen = z.array(z.object({ unit: z.string(), period: z.string(), report: z.unknown() }));

async function fixture<T>(name: string, shape: z.ZodType<T>): Promise<T> {
  return shape.parse(JSON.parse(await readFile(join(FOLDER, name), "utf8")));
}

/** What the program of version 0.1 answered on its data. */
export const heardOf01 = () => fixture("heard.json", heardThen);

/** The reports that it made of it. */
export const reportsOf01 = () => fixture("reports.json", reportsThen);

/** This program, gone on with the data of version 0.1: from its store, or from its backup on an empty database. */
export const WAYS_FROM_01 = {
  async "its store"(now: number): Promise<{ app: App; connection: Connection }> {
    const dataDir = await emptyFolder();
    const store = gunzipSync(await readFile(join(FOLDER, "embedded-database.mv.gz")));
    await writeFile(join(dataDir, "embedded-database.mv"), store);
    const { uri } = await openFolder(dataDir);
    const connection = await openDatabase(uri);
    onTestFinished(() => connection.close());
    await migrate(connection);
    const log = pino({ level: process.env.TEST_LOG ?? "silent" });
    const app = createApp({ connection, log, clock: () => now, channels: [], alone: true });
    await makeIndexes(connection);
    await app.start();
    onTestFinished(() => app.stop());
    return { app, connection };
  },
  "its backup": (now: number) => goOnFrom(join(FOLDER, "backup.gz"), now, migrate),
};

/** A person in the browser's chat of a program that went on. */
export function personIn({ web, lanes, services }: App, code: string, now: number): WebChatter {
  return new WebChatter({ web, lanes, files: services.files, clock: () => now }, `web:p:${code}`);
}
