/**
 * What can be made to go wrong with a call:
 * - `429`, `500`, `502`, `blocked`, `kicked`: refused in Telegram's way, nothing done (a 502 has HTML for a body);
 * - `close-before`: the socket closes, nothing done; `close-after`: done, then the socket closes without an answer;
 * - `delay`: done at once, answered `delayMs` later, so that a caller who gave up is in doubt.
 */
export const FAULT_KINDS = [
  "429",
  "500",
  "502",
  "blocked",
  "kicked",
  "close-before",
  "close-after",
  "delay",
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

/** A fault in force: how many calls it met, how many it still will. */
export interface FaultInForce {
  readonly fault: Fault;
  readonly met: number;
  readonly left: number;
  /** No further call meets it. */
  end(): void;
}

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
  meet(method: string, chatId: number | undefined): Fault | undefined {
    const entry = this.#inForce.find(
      ({ fault, left }) =>
        left > 0 &&
        (fault.method.toLowerCase() === method.toLowerCase() ||
          (fault.method === "*" && method.toLowerCase() !== "getupdates")) &&
        (fault.chat === undefined || fault.chat === chatId),
    );
    if (!entry) return undefined;
    entry.met += 1;
    entry.left -= 1;
    return entry.fault;
  }
}
