import { type ChildProcess, spawn } from "node:child_process";
import { open } from "node:fs/promises";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { javaTool } from "./java.ts";

/** The reasons that the launcher prints after `failed`. */
const REASONS = ["locked", "corrupt", "full", "unwritable"] as const;
export type LauncherFailure = (typeof REASONS)[number] | "no-java" | "crashed";
export type LauncherStart = { port: number; process: LauncherProcess } | { failed: LauncherFailure };

const PATIENCE_AT_STOP = 8_000; // ms

export const LAUNCHER_CLASS = "embeddedmongo.EmbeddedMongo";

/** The file beside the data with the launcher's last error messages. */
export function launcherLog(dataDir: string): string {
  return join(dataDir, "embedded-database.log");
}

/** What was built to run the database by. */
export interface Launcher {
  /** Jars, as Java's `-cp` takes them. */
  classPath: string;
  /** The classes as Java keeps them in memory, if that file is there: a start is twice as quick with it. */
  archive?: string | undefined;
}

/** Java's own warnings (of an archive of classes that another Java made) belong into the log: the launcher's words are read. */
const QUIET = ["-Xlog:disable", "-Xlog:all=warning:stderr"];

/** A power cut, the end of the database's process, or not even that, as in a test, whose database ends with it. */
export type Outlives = "powercut" | "kill" | "nothing";

/** How a launcher is started. */
export interface LaunchOptions {
  dataDir: string;
  outlives: Outlives;
  /** Where it listens; left out: on any free port. */
  port?: number;
  /** More for Java. */
  flags?: readonly string[];
}

/** Starts the Java launcher and waits for its first word. */
export async function launch(
  { classPath, archive }: Launcher,
  { dataDir, outlives, port, flags = [] }: LaunchOptions,
): Promise<LauncherStart> {
  const log = await open(launcherLog(dataDir), "w", 0o600);
  try {
    const memory = ["-Xmx256m", "-XX:+UseSerialGC", "-XX:+ExitOnOutOfMemoryError", "-XX:-UsePerfData"];
    const promise = [`-Dembeddedmongo.outlives=${outlives}`];
    const shared = archive ? [`-XX:SharedArchiveFile=${archive}`] : [];
    const lastWords = `-XX:ErrorFile=${join(dataDir, "embedded-database-crash.log")}`;
    const owner = String(process.pid);
    // Detached, so that Ctrl-C in a terminal reaches only the program, which ends its database last.
    const child = spawn(
      javaTool("java"),
      [
        ...memory,
        ...QUIET,
        lastWords,
        ...promise,
        ...shared,
        ...flags,
        "-cp",
        classPath,
        LAUNCHER_CLASS,
        dataDir,
        owner,
        ...(port === undefined ? [] : [String(port)]),
      ],
      { stdio: ["pipe", "pipe", log.fd], detached: true },
    );
    return await firstWord(child);
  } finally {
    await log.close();
  }
}

function firstWord(child: ChildProcess): Promise<LauncherStart> {
  return new Promise((resolve) => {
    let why: LauncherFailure = "crashed";
    const gone = new Promise<LauncherFailure>((ended) => {
      child.once("error", () => {
        resolve({ failed: "no-java" });
        ended("no-java");
      });
      child.once("close", () => {
        resolve({ failed: why });
        ended(why);
      });
    });
    child.stdin?.on("error", () => {}); // it closed its end first, which `gone` reports
    if (!child.stdout) return;
    createInterface(child.stdout).on("line", (line) => {
      const [word, rest] = line.split(" ");
      if (word === "ready") resolve({ port: Number(rest), process: new LauncherProcess(child, gone) });
      else why = REASONS.find((reason) => reason === rest) ?? "crashed";
    });
  });
}

/** A running launcher. It ends with this process, which holds its standard input. */
export class LauncherProcess {
  /** Resolves with the reason when it has ended without being asked to. */
  readonly died: Promise<LauncherFailure>;
  readonly #child: ChildProcess;
  readonly #gone: Promise<LauncherFailure>;
  #asked = false;

  constructor(child: ChildProcess, gone: Promise<LauncherFailure>) {
    this.#child = child;
    this.#gone = gone;
    this.died = new Promise((resolve) => {
      void gone.then((why) => {
        if (!this.#asked) resolve(why);
      });
    });
  }

  /** Asks it to close its file and waits until it has ended; ends it by force if it takes too long. */
  async stop(): Promise<void> {
    this.#asked = true;
    this.#child.stdin?.end();
    const force = setTimeout(() => this.#child.kill("SIGKILL"), PATIENCE_AT_STOP);
    await this.#gone;
    clearTimeout(force);
  }
}
