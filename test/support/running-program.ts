import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { built } from "./programs.ts";
import { QUICK_JAVA } from "./quick-java.ts";

const ROOT = join(import.meta.dirname, "../..");

/** None outlives this process. */
const running = new Set<ChildProcess>();
process.once("exit", () => {
  for (const child of running) child.kill("SIGKILL");
});

/** The real program as a process of its own. */
export interface RunningProgram {
  readonly pid: number | undefined;
  /** What it has told so far. */
  told(): string;
  /** Ends it at once, as a power cut or the kernel would. */
  kill(): Promise<void>;
  /** Asks it to end; resolves with its exit code. */
  stop(): Promise<number | null>;
  /** Resolves when it has ended by itself. */
  readonly ended: Promise<number | null>;
}

/** One that may not be up yet. */
export interface LaunchedProgram extends RunningProgram {
  /** Resolves when it says that it runs, or has ended. */
  readonly ready: Promise<void>;
  /** Null while it runs. */
  exitCode(): number | null;
}

/** Starts the program with this environment and nothing else, and waits until it says that it runs (or has ended). */
export async function startRealProgram(
  env: Record<string, string>,
  through: readonly string[] = [],
): Promise<RunningProgram> {
  const program = launchRealProgram(env, through);
  await program.ready;
  return program;
}

/** The same, without waiting. @param through a command that becomes the program that stands behind it */
export function launchRealProgram(
  env: Record<string, string>,
  through: readonly string[] = [],
): LaunchedProgram {
  const [command = process.execPath, ...args] = [...through, process.execPath, built("src/main.ts")];
  const child = spawn(command, args, {
    cwd: ROOT,
    env: { PATH: process.env.PATH, HOME: process.env.HOME, PORT: "0", ...QUICK_JAVA, ...env },
  });
  running.add(child);
  child.once("close", () => running.delete(child));
  let text = "";
  const hear = (chunk: Buffer) => {
    text += chunk.toString();
  };
  child.stdout.on("data", hear);
  child.stderr.on("data", hear);
  const ended = once(child, "close").then(() => child.exitCode);
  const end = async (signal: NodeJS.Signals) => {
    child.kill(signal);
    return ended;
  };
  return {
    pid: child.pid,
    told: () => text,
    kill: async () => void (await end("SIGKILL")),
    stop: () => end("SIGTERM"),
    ended,
    ready: Promise.race([ended, saysReady(child, () => text)]).then(() => {}),
    exitCode: () => child.exitCode,
  };
}

/** The line `start-ready` of the words. */
const READY = /đã chạy\. Bấm Ctrl\+C/;

function saysReady(child: ChildProcess, told: () => string): Promise<void> {
  return new Promise((resolve) => {
    child.stderr?.on("data", () => READY.test(told()) && resolve());
  });
}
