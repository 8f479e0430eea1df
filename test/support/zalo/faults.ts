import { FaultsInForce } from "../faults-in-force.ts";

/**
 * What can be made to go wrong with a call:
 * - `error`: refused with `code` (221 unless said: too many requests), nothing done;
 * - `null`: answered without a result, nothing done;
 * - `http`: this `status` (502 unless said) with HTML for a body, nothing done;
 * - `close-before`: the line breaks, nothing done; `close-after`: done, then the line breaks without an answer;
 * - `delay`: done at once, answered `delayMs` later, so that a caller who gave up is in doubt;
 * - `no-answer`: done, and the line stays open for ever.
 */
export const FAULT_KINDS = [
  "error",
  "null",
  "http",
  "close-before",
  "close-after",
  "delay",
  "no-answer",
] as const;
type FaultKind = (typeof FAULT_KINDS)[number];

export interface Fault {
  /**
   * A method's name (`send`, `upload`, `login`, `serverInfo`, `typing`, `groupInfo` …), `socket` for the opening of a
   * listener (`http`, `close-before`), `file-done` for the word that a file arrived (`no-answer`, `delay`), or `*`
   * for every method but those two.
   */
  method: string;
  kind: FaultKind;
  /** How many calls it meets; 1 unless said. */
  times?: number;
  /** Only calls for this person or group. */
  thread?: string;
  /** For `error`. */
  code?: number;
  /** For `http`. */
  status?: number;
  /** For `delay`. */
  delayMs?: number;
}

const NOT_A_METHOD = ["socket", "file-done"];

/** The faults in force. */
export class Faults extends FaultsInForce<Fault> {
  /** The fault that meets this call, which is then counted. */
  meet(method: string, thread?: string): Fault | undefined {
    return this.first(
      (fault) =>
        (fault.method === method || (fault.method === "*" && !NOT_A_METHOD.includes(method))) &&
        (fault.thread === undefined || fault.thread === thread),
    );
  }
}
