import { FaultsInForce, type MetFault } from "../faults-in-force.ts";

/**
 * What can be made to go wrong with a call:
 * - `429`, `500`, `502`, `blocked`, `kicked`, `no-photos`: refused in Telegram's way, nothing done (a 502 has HTML for a body);
 * - `close-before`: the socket closes, nothing done; `close-after`: done, then the socket closes without an answer;
 * - `no-result`: done, then an answer that does not say what came of it;
 * - `delay`: done at once, answered `delayMs` later, so that a caller who gave up is in doubt; `hold`: done at once, answered once
 *   the fault is ended.
 */
export const FAULT_KINDS = [
  "429",
  "500",
  "502",
  "blocked",
  "kicked",
  "no-photos",
  "close-before",
  "close-after",
  "no-result",
  "delay",
  "hold",
] as const;
type FaultKind = (typeof FAULT_KINDS)[number];

export interface Fault {
  /** A Bot API method, or `*` for each of them except getUpdates. */
  method: string;
  kind: FaultKind;
  /** How many calls it meets; 1 unless said. */
  times?: number;
  /** Only calls for this chat. */
  chat?: number;
  /** Seconds, for `429`; 1 unless said. */
  retryAfter?: number;
  /** For `delay`. */
  delayMs?: number;
}

/** The faults in force. */
export class Faults extends FaultsInForce<Fault> {
  /** The fault that meets this call, which is then counted. */
  meet(method: string, chatId: number | undefined): MetFault<Fault> | undefined {
    return this.firstMet(
      (fault) =>
        (fault.method.toLowerCase() === method.toLowerCase() ||
          (fault.method === "*" && method.toLowerCase() !== "getupdates")) &&
        (fault.chat === undefined || fault.chat === chatId),
    );
  }
}
