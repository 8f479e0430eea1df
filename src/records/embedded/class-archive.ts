import { randomUUID } from "node:crypto";
import { mkdtemp, rename, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { MongoClient } from "mongodb";
import { launch } from "./launcher-process.ts";
import { databaseUri } from "./running-record.ts";

/**
 * Lets the launcher run once and writes down the classes it used, as Java keeps them in memory (AppCDS). A later start
 * maps that file instead of reading, checking and laying out each class: half the time and a quarter less memory. The
 * archive names the jars by their paths, so it is made where they stay. It only saves time: without it all runs the same.
 */
export async function makeClassArchive(classPath: string, archive: string): Promise<void> {
  const draft = `${archive}.draft-${randomUUID()}`;
  const dataDir = await mkdtemp(join(tmpdir(), "canbodoan-classes-"));
  try {
    const start = await launch(
      { classPath },
      {
        dataDir,
        outlives: "kill",
        flags: [`-XX:ArchiveClassesAtExit=${draft}`],
      },
    );
    if ("failed" in start) return;
    await useOnce(databaseUri(start.port)).finally(() => start.process.stop());
    await rename(draft, archive);
  } catch {
    // Java has no room for it, or was ended while it wrote: the next build tries again.
  } finally {
    await rm(draft, { force: true });
    await rm(dataDir, { recursive: true, force: true });
  }
}

/** The commands of every day, so that their classes are in the archive. */
async function useOnce(uri: string): Promise<void> {
  const client = await MongoClient.connect(uri);
  try {
    const trials = client.db().collection<{ _id: string; lines: string[]; sum: number }>("trials");
    await trials.createIndex({ sum: 1 }, { unique: true, sparse: true });
    await trials.insertMany([{ _id: "first", lines: [], sum: 5 }]);
    const change = { $push: { lines: { $each: ["said"], $slice: -10 } }, $inc: { sum: 1 } };
    await trials.findOneAndUpdate({ _id: "second", lines: { $ne: "said" } }, change, { upsert: true });
    await trials.bulkWrite([
      { updateOne: { filter: { _id: "first" }, update: { $pull: { lines: "said" } } } },
    ]);
    await trials.find({ _id: { $in: ["first", "second"] } }, { projection: { sum: 1 } }).toArray();
    await trials.deleteOne({ _id: "first" });
  } finally {
    await client.close();
  }
}
