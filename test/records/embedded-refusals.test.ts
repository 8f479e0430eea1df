import { randomBytes } from "node:crypto";
import { existsSync } from "node:fs";
import { chmod, mkdir, readdir, readFile, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { MongoClient } from "mongodb";
import { afterEach, describe, expect, it, vi } from "vitest";
import { ensureLauncher } from "../../src/records/embedded/launcher-build.ts";
import { startLauncher } from "../../src/records/embedded/launcher-start.ts";
import type { WordKey } from "../../src/words/words.ts";
import { emptyFolder, openFolder } from "../support/data-folders.ts";

afterEach(() => {
  vi.unstubAllEnvs();
});

const saying = (key: WordKey) => ({ name: "Refusal", phrase: { key } });
const silent = () => {};
/** More than is written at once. */
const MANY = 1_500;

/** A JAVA_HOME whose `java` and `javac` are this shell script. */
async function javaThatDoes(script: string): Promise<void> {
  const bin = join(await emptyFolder(), "bin");
  await mkdir(bin);
  for (const tool of ["java", "javac"]) {
    await writeFile(join(bin, tool), `#!/bin/sh\n${script}\n`);
    await chmod(join(bin, tool), 0o755);
  }
  vi.stubEnv("JAVA_HOME", join(bin, ".."));
}

describe("a start says what is missing", () => {
  it("no Java", async () => {
    vi.stubEnv("JAVA_HOME", undefined);
    vi.stubEnv("PATH", "");
    await expect(openFolder(await emptyFolder())).rejects.toMatchObject(saying("database-java-missing"));
  });

  it("a Java too old to run it", async () => {
    await javaThatDoes("echo 'java.lang.UnsupportedClassVersionError: class file version 61.0' >&2; exit 1");
    await expect(openFolder(await emptyFolder())).rejects.toMatchObject(saying("database-java-too-old"));
  });

  it("a Java that crashes", async () => {
    await javaThatDoes("echo 'Could not reserve enough space for object heap' >&2; exit 1");
    await expect(openFolder(await emptyFolder())).rejects.toMatchObject(saying("database-failed"));
  });

  it("a folder that cannot be", async () => {
    const file = join(await emptyFolder(), "file");
    await writeFile(file, "");
    await expect(openFolder(join(file, "data"))).rejects.toMatchObject(saying("database-folder-unwritable"));
  });

  it.runIf(existsSync("/proc/self"))("a folder where none can be made", async () => {
    await expect(openFolder("/proc/canbodoan/data")).rejects.toMatchObject(
      saying("database-folder-unwritable"),
    );
  });

  it("a damaged file, which it leaves as it is", async () => {
    const dataDir = await emptyFolder();
    await writeFile(join(dataDir, "embedded-database.mv"), randomBytes(65_536));
    await expect(openFolder(dataDir)).rejects.toMatchObject(saying("database-corrupt"));
  });

  it("a file that cannot be opened", async () => {
    const dataDir = await emptyFolder();
    await mkdir(join(dataDir, "embedded-database.mv"));
    await expect(openFolder(dataDir)).rejects.toMatchObject(saying("database-folder-unwritable"));
  });

  it("a full disk", async () => {
    const dataDir = await emptyFolder();
    await javaThatDoes(limited(1));
    await expect(openFolder(dataDir)).rejects.toMatchObject({
      phrase: { key: "database-over-quota", args: { neededMb: "200" } },
    });
  });
});

/** Runs the real Java where no file may grow beyond so many blocks of 512 bytes, as on a disk that is full. */
const limited = (blocks: number) => `unset JAVA_HOME; ulimit -f ${blocks}; exec java "$@"`;

it("a disk that fills up ends the database, and costs nothing that was acknowledged", async () => {
  const dataDir = await emptyFolder();
  await javaThatDoes(limited(512));
  const database = await openFolder(dataDir);
  const client = new MongoClient(database.uri, { serverSelectionTimeoutMS: 500 });
  const acknowledged: number[] = [];
  const fill = async () => {
    for (let i = 0; ; i++) {
      await client
        .db()
        .collection<{ _id: number; text: string }>("notes")
        .insertOne({ _id: i, text: randomBytes(4096).toString("hex") });
      acknowledged.push(i);
    }
  };
  await expect(fill()).rejects.toThrow();
  await database.died;
  await client.close();
  vi.unstubAllEnvs();

  const again = await openFolder(dataDir);
  const reader = new MongoClient(again.uri);
  const stored = await reader.db().collection<{ _id: number }>("notes").distinct("_id");
  await reader.close();
  expect(acknowledged.length).toBeGreaterThan(0);
  expect(acknowledged.filter((i) => !stored.includes(i))).toEqual([]);
});

it("want of room while the store is written anew after an erasure neither holds the start nor costs anything", async () => {
  const dataDir = await emptyFolder();
  const file = join(dataDir, "embedded-database.mv");
  const database = await openFolder(dataDir);
  const client = new MongoClient(database.uri);
  const notes = client.db().collection<{ _id: number; text: string }>("notes");
  for (let from = 0; from < MANY; from += 100)
    await notes.insertMany(
      Array.from({ length: 100 }, (_, n) => ({ _id: from + n, text: randomBytes(10_000).toString("hex") })),
    );
  await client.db().admin().command({ embeddedForget: 1 });
  await client.close();
  await database.stop();
  const blocks = Math.floor((await stat(file)).size / 512);
  await javaThatDoes(limited(blocks - 16_000));
  await openFolder(dataDir).then(
    (opened) => opened.stop(),
    () => {}, // what it writes beside has no room either
  );
  expect((await readdir(dataDir)).filter((name) => name.endsWith(".anew"))).toEqual([]);
  vi.unstubAllEnvs();

  const again = await openFolder(dataDir);
  const reader = new MongoClient(again.uri);
  expect(await reader.db().collection("notes").countDocuments()).toBe(MANY);
  await reader.close();
});

describe("a build", () => {
  it("asks for a JDK", async () => {
    vi.stubEnv("JAVA_HOME", undefined);
    vi.stubEnv("PATH", "");
    await expect(ensureLauncher(silent, await emptyFolder())).rejects.toMatchObject(
      saying("database-java-missing"),
    );
  });

  it("asks for Maven", async () => {
    await javaThatDoes("exit 0");
    vi.stubEnv("PATH", "");
    await expect(ensureLauncher(silent, await emptyFolder())).rejects.toMatchObject(
      saying("database-maven-missing"),
    );
  });

  it("asks for a newer JDK", async () => {
    await javaThatDoes(
      '[ "$1" = -version ] && exit 0; echo "error: release version 17 not supported" >&2; exit 2',
    );
    vi.stubEnv("PATH", `${await mavenThatDoes("exit 0")}:${process.env.PATH}`);
    await expect(ensureLauncher(silent, await emptyFolder())).rejects.toMatchObject(
      saying("database-java-too-old"),
    );
  });

  it("repeats what Maven says, and leaves nothing half built", async () => {
    const builds = await emptyFolder();
    vi.stubEnv("PATH", `${await mavenThatDoes("echo '[ERROR] Unknown host'; exit 1")}:${process.env.PATH}`);
    await expect(ensureLauncher(silent, builds)).rejects.toMatchObject({
      phrase: { key: "database-build-failed", args: { reason: "[ERROR] Unknown host" } },
    });
    expect(await readdir(builds)).toEqual([]);
  });

  it("may be done by two at once, and then never again", async () => {
    const builds = await emptyFolder();
    const steps: string[] = [];
    const both = await Promise.all([ensureLauncher(silent, builds), ensureLauncher(silent, builds)]);
    vi.stubEnv("PATH", "");
    const third = await ensureLauncher(({ key }) => steps.push(key), builds);
    expect(new Set([...both, third].map(({ classPath }) => classPath)).size).toBe(1);
    expect(steps).toEqual([]);
    expect(third.archive).toBeDefined();
  }, 240_000);
});

it("goes without its archive of classes when that is damaged", async () => {
  const folder = await emptyFolder();
  const { classPath, archive = "" } = await ensureLauncher(silent);
  const damaged = join(folder, "classes.jsa");
  const whole = await readFile(archive);
  await writeFile(damaged, whole.subarray(0, whole.length / 2));
  const start = await startLauncher({ classPath, archive: damaged }, { dataDir: folder, outlives: "kill" });
  expect(start).toMatchObject({ port: expect.any(Number) });
  if ("process" in start) await start.process.stop();
  expect(existsSync(damaged)).toBe(false);
});

/** A folder with an `mvn` that is this shell script. */
async function mavenThatDoes(script: string): Promise<string> {
  const folder = await emptyFolder();
  await writeFile(join(folder, "mvn"), `#!/bin/sh\n${script}\n`);
  await chmod(join(folder, "mvn"), 0o755);
  return folder;
}
