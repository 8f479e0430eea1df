import type { LogFn, Logger } from "pino";

/** So long a line that comes again is only counted. */
const MINUTE_MS = 60_000;
/** More different lines at once are written as they come, so that counting takes little room. */
const MOST_KNOWN = 500;

/** By what time is told, and how something is done later; a process that ends does not wait for it. */
export interface LogClock {
  /** Milliseconds; never goes back. */
  now(): number;
  after(ms: number, act: () => void): void;
}

const STEADY: LogClock = {
  now: () => performance.now(),
  after: (ms, act) => void setTimeout(act, ms).unref(),
};

interface Known {
  writtenAt: number;
  again: number;
}

/**
 * Pino's `hooks.logMethod` that writes a line once a minute: the same level, words and fields again are counted, and the last
 * of them is written with `again`, the count, when the minute is over. One trouble that lasts else fills a disk.
 */
export function countRepeats(clock: LogClock = STEADY) {
  const known = new Map<string, Known>();

  function forget(): void {
    for (const [name, { writtenAt, again }] of known)
      if (again === 0 && clock.now() - writtenAt >= MINUTE_MS) known.delete(name);
  }

  return function logMethod(this: Logger, args: Parameters<LogFn>, method: LogFn, level: number): void {
    const name = nameOf([level, this.bindings(), args]);
    const before = name === undefined ? undefined : known.get(name);
    if (name !== undefined && before && clock.now() - before.writtenAt < MINUTE_MS) {
      before.again++;
      if (before.again > 1) return;
      clock.after(before.writtenAt + MINUTE_MS - clock.now(), () => {
        known.delete(name);
        method.apply(this, counted(args, before.again));
      });
      return;
    }
    if (known.size >= MOST_KNOWN) forget();
    if (name !== undefined && known.size < MOST_KNOWN) known.set(name, { writtenAt: clock.now(), again: 0 });
    method.apply(this, args);
  };
}

/** What makes two lines the same; nothing where that cannot be told. */
function nameOf(line: readonly unknown[]): string | undefined {
  try {
    return JSON.stringify(line, (_, value: unknown) => {
      if (value instanceof Error) return `${value.name}: ${value.message}`;
      return typeof value === "bigint" ? String(value) : value;
    });
  } catch {
    return undefined; // it holds itself
  }
}

function counted(args: Parameters<LogFn>, again: number): Parameters<LogFn> {
  const [first, ...rest]: unknown[] = args;
  if (typeof first === "string") return [{ again }, first, ...rest.map(String)];
  const fields = first instanceof Error ? { err: first } : first;
  return [{ ...(typeof fields === "object" ? fields : {}), again }, ...rest.map(String)];
}
