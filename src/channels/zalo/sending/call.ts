import { AsyncLocalStorage } from "node:async_hooks";

/** One call through zca-js, which has no time-outs of its own and does not report how far it got. */
interface Call {
  signal: AbortSignal;
  /** A sending request has left: from here on, after a failure the message may or may not be out. */
  sending: boolean;
}

const running = new AsyncLocalStorage<Call>();
/** Works that have not ended, which may be after their call has. */
let works = 0;

/** The end of the path of every request that creates a message, and of none that only uploads. */
const SENDS = /\/(?:sms|sendmsg|mention|photo_original\/send|asyncfile\/msg|gif)$/;

/** A failed call. `sent`: a sending request had left before. */
export class CallFailed extends Error {
  readonly sent: boolean;

  constructor(sent: boolean, cause: unknown) {
    super("a call to Zalo failed", { cause });
    this.name = "CallFailed";
    this.sent = sent;
  }
}

/** A `fetch` for zca-js that ends with its call. The global one is looked up at each request. */
export function watchedFetch(own: typeof fetch | undefined): typeof fetch {
  return (input, init) => {
    const call = running.getStore();
    const url = input instanceof Request ? input.url : String(input);
    if (call && SENDS.test(new URL(url).pathname)) call.sending = true;
    const signals = [call?.signal, init?.signal].filter((signal) => signal instanceof AbortSignal);
    const signal = signals.length > 0 ? AbortSignal.any(signals) : null;
    return (own ?? globalThis.fetch)(input, { ...init, signal });
  };
}

/** Does the work with a time limit; after it, no more of its requests leave. @throws CallFailed */
export async function within<T>(ms: number, work: () => Promise<T>): Promise<T> {
  const ending = new AbortController();
  const call: Call = { signal: ending.signal, sending: false };
  const late = new Promise<never>((_, reject) => {
    ending.signal.addEventListener("abort", () => reject(ending.signal.reason));
  });
  const timer = setTimeout(() => ending.abort(new Error(`no answer within ${ms} ms`)), ms);
  try {
    return await Promise.race([underway(call, work), late]);
  } catch (error) {
    throw new CallFailed(call.sending, error);
  } finally {
    clearTimeout(timer);
  }
}

/**
 * Runs the work so that its requests find its call. With no work left the storage is put away: Node 20 would go on calling a
 * hook for every promise of the program, a fifth of what a read of the database costs.
 */
async function underway<T>(call: Call, work: () => Promise<T>): Promise<T> {
  works++;
  try {
    return await running.run(call, work);
  } finally {
    works--;
    // What was ended by its time may have a part that still runs, and has to find that it is over.
    if (works === 0 && !call.signal.aborted) running.disable();
  }
}
