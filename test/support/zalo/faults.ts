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

/** A fault in force: how many calls it met, how many it still will. */
export interface FaultInForce {
  readonly fault: Fault;
  readonly met: number;
  readonly left: number;
  /** No further call meets it. */
  end(): void;
}

const NOT_A_METHOD = ["socket", "file-done"];

/** The faults in force, the oldest first. */
export class Faults {
  readonly #inForce: { fault: Fault; met: number; left: number; end(): void }[] = [];

  add(fault: Fault): FaultInForce {
    const entry = {
      fault,
      met: 0,
      left: fault.times ?? 1,
      end() {
        this.left = 0;
      },
    };
    this.#inForce.push(entry);
    return entry;
  }

  /** The fault that meets this call, which is then counted. */
  meet(method: string, thread?: string): Fault | undefined {
    const entry = this.#inForce.find(
      ({ fault, left }) =>
        left > 0 &&
        (fault.method === method || (fault.method === "*" && !NOT_A_METHOD.includes(method))) &&
        (fault.thread === undefined || fault.thread === thread),
    );
    if (!entry) return undefined;
    entry.met += 1;
    entry.left -= 1;
    return entry.fault;
  }
}
