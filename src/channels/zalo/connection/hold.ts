import { randomBytes } from "node:crypto";
import { hostname } from "node:os";
import type { Logger } from "pino";
import { pause } from "../../../chat/pace/pause.ts";
import type { Accounts } from "../../../records/channels/accounts.ts";
import { ZALO } from "../places.ts";

/** Reserves the account for this process, because Zalo serves one listener and sends a second one away. */
export class Hold {
  readonly #accounts: Accounts;
  readonly #log: Logger;
  readonly #leaseMs: number;
  readonly #by = `${hostname()}-${process.pid}-${randomBytes(3).toString("hex")}`;
  #name: string | undefined;

  constructor(accounts: Accounts, log: Logger, leaseMs: number) {
    this.#accounts = accounts;
    this.#log = log;
    this.#leaseMs = leaseMs;
  }

  /** @param force the process that had it is surely gone */
  async take(account: string, force: boolean): Promise<boolean> {
    const name = `${ZALO}:${account}`;
    if (!(await this.#accounts.hold(name, this.#by, this.#leaseMs, force))) return false;
    this.#name = name;
    return true;
  }

  /**
   * Keeps the account; resolves when it is lost or the signal fires. While the database is away, it is lost after a
   * lease.
   */
  async keep(until: AbortSignal): Promise<void> {
    let renewedAt = performance.now();
    while (this.#name !== undefined && !until.aborted && performance.now() - renewedAt < this.#leaseMs) {
      await pause(this.#leaseMs / 4, until);
      if (until.aborted) return;
      try {
        if (!(await this.#accounts.hold(this.#name, this.#by, this.#leaseMs))) return;
        renewedAt = performance.now();
      } catch (err) {
        this.#log.warn({ err }, "the hold on the Zalo account cannot be renewed yet");
      }
    }
  }

  async letGo(): Promise<void> {
    const name = this.#name;
    this.#name = undefined;
    if (name !== undefined) await this.#accounts.letGo(name, this.#by);
  }
}
