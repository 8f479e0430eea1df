/** The work's result, if it comes within `ms`; else what `late` gives or throws. The work itself goes on. */
export async function inTime<T, L>(work: Promise<T>, ms: number, late: () => L): Promise<T | L> {
  let timer: NodeJS.Timeout | undefined;
  // Not `node:timers/promises`: that ends its pause by an error with a stack, for each message and each sending.
  const over = new Promise<void>((end) => {
    timer = setTimeout(end, ms);
  });
  try {
    return await Promise.race([work, over.then(late)]);
  } finally {
    clearTimeout(timer);
  }
}

/** How long work may take by itself, and whether it is the machine that is slow. */
export interface OwnTime {
  ms: number;
  isSlow(): Promise<boolean>;
  /** After so many times `ms` it is over all the same. */
  most: number;
}

/**
 * As {@link inTime}, but while the machine or its database is slow the time does not count: work that is late for that
 * reason is not stuck, and giving it up would only make more work.
 */
export async function inOwnTime<T, L>(work: Promise<T>, own: OwnTime, late: () => L): Promise<T | L> {
  const done = work.then((result) => ({ result }));
  for (let round = 1; ; round++) {
    const ended = await inTime(done, own.ms, () => undefined);
    if (ended) return ended.result;
    if (round >= own.most || !(await own.isSlow())) return late();
  }
}
