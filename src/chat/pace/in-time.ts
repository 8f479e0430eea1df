import { setTimeout as sleep } from "node:timers/promises";

/** The work's result, if it comes within `ms`; else what `late` gives or throws. The work itself goes on. */
export async function inTime<T, L>(work: Promise<T>, ms: number, late: () => L): Promise<T | L> {
  const settled = new AbortController();
  const timer = sleep(ms, undefined, { signal: settled.signal, ref: true });
  try {
    return await Promise.race([work, timer.then(late)]);
  } finally {
    settled.abort();
  }
}
