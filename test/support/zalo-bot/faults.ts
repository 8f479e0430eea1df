import { FaultsInForce, type MetFault } from "../faults-in-force.ts";

/**
 * What can be made to go wrong with a call:
 * - `error`: refused with `code` (429 unless said), nothing done;
 * - `http`: this `status` (502 unless said) with HTML for a body, nothing done;
 * - `close-before`: the line breaks, nothing done; `close-after`: done, then the line breaks without an answer;
 * - `delay`: done at once, answered `delayMs` later; `hold`: answered once the fault is ended; `no-answer`: done, and the line stays
 *   open for ever.
 */
export const FAULT_KINDS = [
  "error",
  "http",
  "close-before",
  "close-after",
  "delay",
  "hold",
  "no-answer",
] as const;

export interface Fault {
  /** A method, or `*` for each of them except getUpdates. */
  method: string;
  kind: (typeof FAULT_KINDS)[number];
  /** How many calls it meets; 1 unless said. */
  times?: number;
  /** Only calls for this chat. */
  chat?: string;
  code?: number;
  status?: number;
  delayMs?: number;
}

/** The faults in force. */
export class Faults extends FaultsInForce<Fault> {
  /** The fault that meets this call, which is then counted. */
  meet(method: string, chat: string | undefined): MetFault<Fault> | undefined {
    return this.firstMet(
      (fault) =>
        (fault.method === method || (fault.method === "*" && method !== "getUpdates")) &&
        (fault.chat === undefined || fault.chat === chat),
    );
  }
}
