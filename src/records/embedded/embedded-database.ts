import { readFile, stat } from "node:fs/promises";
import { join, resolve } from "node:path";
import { type Refusal, refuse } from "../../words/refusal.ts";
import { type Phrase, phrase } from "../../words/words.ts";
import { noRoomIn, type Room } from "../database/disk-room.ts";
import { prepareDataFolder } from "./data-folder.ts";
import { LastingLauncher } from "./lasting-launcher.ts";
import { ensureLauncher } from "./launcher-build.ts";
import { type LauncherStart, launcherLog, type Outlives } from "./launcher-process.ts";
import { startLauncher } from "./launcher-start.ts";
import { endOrphan, isOrphan, lives } from "./orphan.ts";
import { answers, databaseUri, readRunningRecord } from "./running-record.ts";

/** The database that runs beside this program, and ends with it. */
export interface EmbeddedDatabase {
  /** For a MongoDB client, with the port. */
  readonly uri: string;
  /** Closes the file and waits until the process has ended. */
  stop(): Promise<void>;
  /** Resolves when the database has ended by itself; nothing can be written any more. */
  readonly died: Promise<void>;
}

export interface EmbeddedDatabaseOptions {
  /** The data folder; made with mode 0700 if it does not exist. */
  dataDir: string;
  /** Called with each step; the first start takes about a minute. */
  progress: (step: Phrase) => void;
  /** Given, a database that a full disk has ended is begun again once there is room; otherwise it has died. */
  room?: Room;
  /** What an acknowledged write outlives. Default: a power cut. */
  outlives?: Outlives;
}

/**
 * Starts the database of a data folder, first building its launcher if needed. One left over from a killed program is
 * ended. An acknowledged write is on the disk.
 * @throws Refusal that names the remedy: no Java or Maven, folder not writable, disk full, file damaged, or open
 * elsewhere.
 */
export async function startEmbeddedDatabase(options: EmbeddedDatabaseOptions): Promise<EmbeddedDatabase> {
  const { progress, room, outlives = "powercut" } = options;
  const dataDir = resolve(options.dataDir);
  await prepareDataFolder(dataDir);
  const launcher = await ensureLauncher(progress);
  await makeWay(dataDir, progress);
  progress(phrase("database-starting", { folder: dataDir }));
  const start = await startLauncher(launcher, { dataDir, outlives });
  if ("failed" in start) throw await whyNot(start, dataDir);
  progress(phrase("database-ready"));
  const { port } = start;
  const again = () => startLauncher(launcher, { dataDir, outlives, port });
  const running = room ? new LastingLauncher(start.process, again, room) : start.process;
  return { uri: databaseUri(port), stop: () => running.stop(), died: running.died.then(() => {}) };
}

/** The uri of the database that a running program keeps for this data folder, or undefined if none answers. */
export async function findRunningDatabase(dataDir: string): Promise<string | undefined> {
  const record = await readRunningRecord(resolve(dataDir));
  return record && lives(record.pid) && (await answers(record)) ? databaseUri(record.port) : undefined;
}

/** Whether anything was ever kept in this data folder. */
export async function hasEmbeddedDatabase(dataDir: string): Promise<boolean> {
  return (await stat(fileOf(resolve(dataDir))).catch(() => undefined)) !== undefined;
}

function fileOf(dataDir: string): string {
  return join(dataDir, "embedded-database.mv");
}

/** Ends an orphan. The launcher itself waits for anything else that has the folder open, and reports if it stays. */
async function makeWay(dataDir: string, progress: (step: Phrase) => void): Promise<void> {
  const record = await readRunningRecord(dataDir);
  if (!record || !(await isOrphan(record))) return;
  progress(phrase("database-ending-orphan", { pid: String(record.pid) }));
  await endOrphan(record);
}

async function whyNot(
  { failed }: Extract<LauncherStart, { failed: string }>,
  dataDir: string,
): Promise<Refusal> {
  const log = launcherLog(dataDir);
  switch (failed) {
    case "no-java":
      return refuse("database-java-missing");
    case "locked": {
      const record = await readRunningRecord(dataDir);
      return refuse("database-open-elsewhere", { folder: dataDir, pid: record ? String(record.owner) : "?" });
    }
    case "corrupt":
      return refuse("database-corrupt", { file: fileOf(dataDir) });
    case "full":
      return noRoomIn(dataDir);
    case "unwritable":
      return refuse("database-folder-unwritable", { folder: dataDir });
    case "crashed": {
      const complaint = await readFile(log, "utf8");
      const tooOld = complaint.includes("UnsupportedClassVersionError");
      return tooOld ? refuse("database-java-too-old") : refuse("database-failed", { log });
    }
  }
}
