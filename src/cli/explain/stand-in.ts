/** A line's way needs records that are not there while lines are only explained. */
export class NeedsRecords extends Error {}

/**
 * A part of the program that knows a few answers and has no records behind it. What it is asked beyond them is an error
 * that names it, so that nothing is answered by guessing.
 */
export function standIn<T extends object>(name: string, known: Partial<T>): T;
export function standIn(name: string, known: object): object {
  return new Proxy(known, {
    get(target, key, receiver) {
      // Whatever is awaited is first asked whether it is a promise.
      if (key in target || key === "then" || typeof key === "symbol")
        return Reflect.get(target, key, receiver);
      throw new NeedsRecords(`${name} has no ${String(key)} where lines are only explained`);
    },
  });
}
