/** A read whose result serves for a moment. */
export interface Cached<T> {
  (): Promise<T>;
  /** The next call reads anew: this process has just changed what is read. */
  forget(): void;
}

/**
 * For small collections that every message asks and hardly anybody changes (units, policies): what was read serves for
 * `keepMs`, so that another process's change is seen that much later. A read that failed is not kept.
 */
export function cached<T>(read: () => Promise<T>, keepMs: number): Cached<T> {
  let last: { at: number; result: Promise<T> } | undefined;
  const get = () => {
    if (last && performance.now() - last.at < keepMs) return last.result;
    const fresh = { at: performance.now(), result: Promise.resolve(read()) }; // a mongoose query runs at each `then`
    last = fresh;
    fresh.result.catch(() => {
      if (last === fresh) last = undefined;
    });
    return fresh.result;
  };
  return Object.assign(get, {
    forget() {
      last = undefined;
    },
  });
}
