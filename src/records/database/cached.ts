/** A read with a cached result. */
export interface Cached<T> {
  (): Promise<T>;
  /** The next call reads again, because this process has just changed the data. */
  forget(): void;
}

/**
 * A cache with expiry for small collections that every message reads and that rarely change (units, policies). Another
 * process's change is seen up to `keepMs` later. A failed read is not cached.
 */
export function cached<T>(read: () => Promise<T>, keepMs: number): Cached<T> {
  let last: { at: number; result: Promise<T> } | undefined;
  const get = () => {
    if (last && performance.now() - last.at < keepMs) return last.result;
    const fresh = { at: performance.now(), result: Promise.resolve(read()) }; // a mongoose query runs again at each `then`
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
