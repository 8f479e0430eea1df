import { url as debugger_ } from "node:inspector";
import { Worker } from "node:worker_threads";

/** A loop that has not turned for so long will not turn again by itself, or not soon enough for anybody. */
const LIMIT_MS = 30_000;
const LOOKS = 30;

/**
 * The other thread: it looks at a number that the loop counts up, and ends the process when that has stood still at each of
 * its last looks. It counts looks, not time: a machine that slept has stood still as a whole. Plain text, because the
 * program is one bundled file and a worker would need one of its own.
 */
const LOOKING = `
const { workerData: { beats, everyMs, looks, line } } = require("node:worker_threads");
const { writeSync } = require("node:fs");
let last = -1, still = 0;
for (;;) {
  Atomics.wait(beats, 1, 0, everyMs);
  const now = Atomics.load(beats, 0);
  still = now === last ? still + 1 : 0;
  last = now;
  if (still < looks) continue;
  try { writeSync(2, line + "\\n"); } catch {}
  process.kill(process.pid, "SIGKILL");
}`;

/**
 * Ends the process, loudly, when its event loop has not turned for `limitMs`: whatever holds it also ignores a polite
 * signal, and a supervisor starts a process anew only once it has ended. What was being handled counts as a try
 * (`Leases.triesAgain`).
 * @param line what is written to standard error first
 * @param unwatched called if the watching itself fails
 */
export function watchLoop(line: string, unwatched: (error: unknown) => void, limitMs = LIMIT_MS): void {
  if (debugger_() !== undefined) return;
  const everyMs = limitMs / LOOKS;
  const beats = new Int32Array(new SharedArrayBuffer(2 * Int32Array.BYTES_PER_ELEMENT));
  setInterval(() => Atomics.add(beats, 0, 1), everyMs / 2).unref();
  const watcher = new Worker(LOOKING, {
    eval: true,
    execArgv: [], // whatever the program itself was started with
    workerData: { beats, everyMs, looks: LOOKS, line },
    resourceLimits: {
      maxOldGenerationSizeMb: 8,
      maxYoungGenerationSizeMb: 2,
      codeRangeSizeMb: 8,
      stackSizeMb: 1,
    },
  });
  watcher.on("error", unwatched);
  watcher.unref();
}
