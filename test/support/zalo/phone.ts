import { randomBytes } from "node:crypto";
import type { Changes, WaitOptions } from "../telegram/changes.ts";

export type QrState = "shown" | "scanned" | "confirmed" | "declined" | "expired";

/** The owner's phone, which a QR login needs. */
export class Phone {
  readonly #changes: Changes;
  readonly #codes = new Map<string, QrState>();

  constructor(changes: Changes) {
    this.#changes = changes;
  }

  /** A client shows a new code. */
  show(): string {
    const code = randomBytes(12).toString("hex");
    this.#codes.set(code, "shown");
    this.#changes.note();
    return code;
  }

  stateOf(code: string): QrState | undefined {
    return this.#codes.get(code);
  }

  /** Scans the newest code, as soon as one is shown. */
  scans(options?: WaitOptions): Promise<string> {
    return this.#moves("shown", "scanned", options);
  }

  /** Says yes to the scanned code. */
  confirms(options?: WaitOptions): Promise<string> {
    return this.#moves("scanned", "confirmed", options);
  }

  /** Says no to the scanned code. */
  declines(options?: WaitOptions): Promise<string> {
    return this.#moves("scanned", "declined", options);
  }

  /** Nobody scanned the newest code in time: the server forgets it. */
  letsExpire(options?: WaitOptions): Promise<string> {
    return this.#moves("shown", "expired", options);
  }

  async #moves(from: QrState, to: QrState, options?: WaitOptions): Promise<string> {
    const code = await this.#changes.until(
      () => [...this.#codes].findLast(([, state]) => state === from)?.[0],
      () => `no code is ${from}; there are: ${[...this.#codes.values()].join(", ") || "none"}`,
      options,
    );
    this.#codes.set(code, to);
    this.#changes.note();
    return code;
  }
}
