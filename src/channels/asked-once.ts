/** While a platform is away, a list of many codes must not wait for it once a line. */
const ASK_AGAIN_MS = 30_000;

/**
 * Remembers what never changes once it is known, such as a bot's name. Undefined while the platform does not tell; it is
 * then asked again after a while.
 */
export function askedOnce<T>(ask: () => Promise<T>): () => Promise<T | undefined> {
  let asked: { at: number; answer: Promise<T | undefined> } | undefined;
  return async () => {
    if (asked && (await asked.answer) === undefined && performance.now() - asked.at > ASK_AGAIN_MS)
      asked = undefined;
    asked ??= { at: performance.now(), answer: ask().catch(() => undefined) };
    return asked.answer;
  };
}
