import { refOf } from "../database/short-ref.ts";

/** So many writes of a paper are known again: more than filling one in takes, and a slow process is a few behind. */
const WRITES_KNOWN = 128;

/** A short name for one write. What is worked out anew under the same key and comes to something else is another one. */
export function refOfWrite(key: string, what: unknown): string {
  return refOf(`${key} ${JSON.stringify(what)}`);
}

/** It was not written before: said again, it would take back what came after it. */
export function unlessWritten(ref: string) {
  return { written: { $ne: ref } };
}

/** Notes a write among the last ones of its paper. */
export function thisWritten(ref: string) {
  return { written: { $each: [ref], $slice: -WRITES_KNOWN } };
}
