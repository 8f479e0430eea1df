import { fork } from "node:child_process";
import { once } from "node:events";
import { createRequire } from "node:module";
import { basename, dirname, join } from "node:path";
import { buffer } from "node:stream/consumers";
import { pathToFileURL } from "node:url";
import type { HowFar } from "../../rules/how-far.ts";
import { refuse } from "../../words/refusal.ts";
import type { FromMaker } from "./maker.ts";
import { doTask, isLong, type PaperTask } from "./tasks.ts";

/** The longest papers take some ten seconds on a small machine. */
const PATIENCE_MS = 180_000;

/** Each who waits keeps a place among the chats that are being answered. */
const MOST_WAITING = 8;

/** One at a time: two would take the processors from the answers after all. */
let last: Promise<unknown> = Promise.resolve();
let waiting = 0;

/**
 * Writes a file: a short one at once, a long one in a process of its own, beside the answers of this one.
 * @param howFar may throw; then the writing ends
 * @throws Refusal when many long ones wait already
 */
export function makePaper(task: PaperTask, howFar: HowFar = () => {}): Promise<Uint8Array> {
  if (!isLong(task)) return doTask(task, howFar);
  if (waiting >= MOST_WAITING) return Promise.reject(refuse("paper-busy"));
  waiting++;
  const mine = last.then(() => madeBeside(task, howFar));
  last = mine.catch(() => {}).then(() => void waiting--);
  return mine;
}

async function madeBeside(task: PaperTask, howFar: HowFar): Promise<Uint8Array> {
  const { file, flags } = program();
  // Without the environment: it holds tokens, and a paper has no business with them.
  const child = fork(file, {
    env: {},
    execArgv: flags,
    serialization: "advanced",
    stdio: ["ignore", "ignore", "pipe", "ipc"],
    timeout: PATIENCE_MS,
    killSignal: "SIGKILL",
  });
  let bytes: Uint8Array | undefined;
  let stop: unknown;
  child.on("message", (said: FromMaker) => {
    if (said.kind === "made") bytes = said.bytes;
    else
      try {
        howFar(said.done, said.of);
      } catch (error) {
        stop = error;
        child.kill("SIGKILL");
      }
  });
  // One that has ended early takes nothing more; its end tells why.
  child.on("error", () => {});
  child.send(task);
  const said = child.stderr ? buffer(child.stderr) : Promise.resolve(Buffer.alloc(0));
  const [words] = await Promise.all([said, once(child, "close")]);
  if (stop !== undefined) throw stop;
  if (bytes) return bytes;
  throw new Error(`a paper was not made: ${words.toString("utf8").slice(0, 500)}`);
}

/** The maker in the bundle, where this runs from one; else its source. */
function program(): { file: string; flags: string[] } {
  const own = import.meta.filename;
  if (basename(own).endsWith(".mjs"))
    return { file: join(dirname(own), "src-papers-beside-maker.mjs"), flags: [] };
  const file = join(import.meta.dirname, "maker.ts");
  const tsx = createRequire(file).resolve("tsx");
  return { file, flags: ["--import", pathToFileURL(tsx).href] };
}
