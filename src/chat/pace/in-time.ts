import { setTimeout as sleep } from "node:timers/promises";

/**
 * What the work comes to, if it does so within `ms`; else what `late` gives or throws. The work itself is not ended by it.
 */
export async function inTime<T, L>(work: Promise<T>, ms: number, late: () => L): Promise<T | L> {
  const settled = new AbortController();
  const timer = sleep(ms, undefined, { signal: settled.signal, ref: true });
  try {
    return await Promise.race([work, timer.then(late)]);
  } finally {
    settled.abort();
  }
}
