import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { stat, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { MongoClient } from "mongodb";
import { expect, inject, it, onTestFinished } from "vitest";
import { findRunningDatabase, startEmbeddedDatabase } from "../../src/records/embedded/embedded-database.ts";
import { javaTool } from "../../src/records/embedded/java.ts";
import { ensureLauncher } from "../../src/records/embedded/launcher-build.ts";
import { LAUNCHER_CLASS } from "../../src/records/embedded/launcher-process.ts";
import { lives } from "../../src/records/embedded/orphan.ts";
import { until } from "../support/condition.ts";
import { emptyFolder, openFolder, recordFile, recordOf } from "../support/data-folders.ts";
import { built } from "../support/programs.ts";

/** Another program that keeps the database of this folder. */
async function otherProgram(dataDir: string): Promise<{ uri: string; program: ChildProcess }> {
  const program = spawn(process.execPath, [built("test/support/database-owner.ts"), dataDir], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  onTestFinished(() => void program.kill("SIGKILL"));
  const [uri] = await once(createInterface(program.stdout), "line");
  return { uri: String(uri), program };
}

async function remember(uri: string, text: string): Promise<void> {
  const client = await MongoClient.connect(uri);
  await client.db().collection("notes").insertOne({ text });
  await client.close();
}

async function remembered(uri: string): Promise<unknown[]> {
  const client = await MongoClient.connect(uri);
  const notes = await client.db().collection("notes").distinct("text");
  await client.close();
  return notes;
}

const ended = (pid: number) => until(`${pid} has ended`, () => !lives(pid));
const OPEN_ELSEWHERE = { phrase: { key: "database-open-elsewhere" } };

it("keeps what was written from one start to the next, and for its owner's eyes only", async () => {
  const dataDir = join(await emptyFolder(), "data");
  const first = await openFolder(dataDir);
  await remember(first.uri, "một");
  for (const name of ["", "embedded-database.mv", "embedded-database.json", "embedded-database.log"]) {
    expect((await stat(join(dataDir, name))).mode & 0o077, name).toBe(0);
  }
  await first.stop();
  expect(await findRunningDatabase(dataDir)).toBeUndefined();
  expect(await remembered((await openFolder(dataDir)).uri)).toEqual(["một"]);
});

it("ends with a program that is killed", async () => {
  const dataDir = await emptyFolder();
  const { uri, program } = await otherProgram(dataDir);
  await remember(uri, "trước khi tắt");
  const { pid, owner } = await recordOf(dataDir);
  expect(owner).toBe(program.pid);
  program.kill("SIGKILL");
  const next = await openFolder(dataDir); // at once: the old one may still be closing
  await ended(pid);
  expect(await remembered(next.uri)).toEqual(["trước khi tắt"]);
});

it("ends with a program that is killed while it starts", async () => {
  const dataDir = await emptyFolder();
  const running = await openFolder(dataDir);
  const { classPath } = await ensureLauncher(() => {});
  // It waits for the folder, and its owner is gone before it has got it.
  const launcher = spawn(javaTool("java"), ["-cp", classPath, LAUNCHER_CLASS, dataDir, "1"], {
    stdio: ["pipe", "pipe", "inherit"],
  });
  launcher.stdin.end();
  let told = "";
  launcher.stdout.on("data", (chunk) => {
    told += chunk;
  });
  await once(launcher, "close");
  expect({ told, code: launcher.exitCode }).toEqual({ told: "", code: 0 });
  await remember(running.uri, "vẫn chạy");
});

it("is joined by another program, and opened by none", async () => {
  const dataDir = await emptyFolder();
  const { uri } = await otherProgram(dataDir);
  expect(await findRunningDatabase(dataDir)).toBe(uri);
  await expect(openFolder(dataDir)).rejects.toMatchObject(OPEN_ELSEWHERE);
  await remember(uri, "vẫn chạy");
});

it("is opened once when two start at once", async () => {
  const dataDir = await emptyFolder();
  const starts = await Promise.allSettled([openFolder(dataDir), openFolder(dataDir)]);
  expect(starts.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
  const late = starts.find((start) => start.status === "rejected");
  expect(late?.reason).toMatchObject(OPEN_ELSEWHERE);
});

it("is ended and opened anew when its owner is gone but it is not", async () => {
  const dataDir = await emptyFolder();
  const orphan = await openFolder(dataDir);
  await remember(orphan.uri, "của lần trước");
  const gone = spawnSync("true").pid;
  await writeFile(recordFile(dataDir), JSON.stringify({ ...(await recordOf(dataDir)), owner: gone }));
  const steps: string[] = [];
  const next = await startEmbeddedDatabase({ dataDir, progress: ({ key }) => steps.push(key) });
  onTestFinished(() => next.stop());
  await orphan.died;
  expect(steps).toContain("database-ending-orphan");
  expect(await remembered(next.uri)).toEqual(["của lần trước"]);
});

it("is not mistaken for a stranger who got its port, nor for a dead process", async () => {
  const dataDir = await emptyFolder();
  const stale = { pid: process.pid, owner: process.pid, token: crypto.randomUUID() };
  for (const port of [Number(new URL(inject("databaseUri")).port), 1]) {
    await writeFile(recordFile(dataDir), JSON.stringify({ ...stale, port }));
    expect(await findRunningDatabase(dataDir)).toBeUndefined();
  }
  await writeFile(recordFile(dataDir), "{ half a reco");
  expect(await findRunningDatabase(dataDir)).toBeUndefined();
  const database = await openFolder(dataDir);
  expect(await findRunningDatabase(dataDir)).toBe(database.uri);
});

it("says when it died, and closes well on SIGTERM", async () => {
  const dataDir = await emptyFolder();
  const database = await openFolder(dataDir);
  await remember(database.uri, "giữ lại");
  process.kill((await recordOf(dataDir)).pid, "SIGTERM");
  await database.died;
  await expect(stat(recordFile(dataDir))).rejects.toMatchObject({ code: "ENOENT" });
  expect(await remembered((await openFolder(dataDir)).uri)).toEqual(["giữ lại"]);
});
