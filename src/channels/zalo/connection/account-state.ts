import type { Logger } from "pino";
import type { API } from "zca-js";
import { inTime } from "../../../chat/pace/in-time.ts";

/**
 * The account's state: `no-session` nobody has logged in yet · `session-invalid` somebody has to log in again ·
 * `elsewhere` another process of this program has it · `taken-over` another client listens, and we wait · `logged-out`
 * Zalo has logged us out: somebody has to log in again · `away` Zalo or the database cannot be reached.
 */
export type ZaloState =
  | "connecting"
  | "connected"
  | "no-session"
  | "session-invalid"
  | "elsewhere"
  | "taken-over"
  | "logged-out"
  | "away";

/** What the operator is told when something has to be done, or waited for. */
const ALERTS: Partial<Record<ZaloState, string>> = {
  "no-session": "nobody has logged in to Zalo yet: npm run cli -- zalo login",
  "session-invalid": "Zalo does not take the session any more: npm run cli -- zalo login",
  elsewhere: "another process has the Zalo account; this one waits for it",
  "taken-over": "another client listens on the Zalo account; this one waits",
  "logged-out": "Zalo has logged this account out: npm run cli -- zalo login",
};

/** The account's state, for the log and `/healthz`, and the login that sends for it. */
export class AccountState {
  readonly #log: Logger;
  #state: ZaloState = "connecting";
  #api: API | undefined;
  #waiting: (() => void)[] = [];

  constructor(log: Logger) {
    this.#log = log;
  }

  get state(): ZaloState {
    return this.#state;
  }

  becomes(state: ZaloState, about: object = {}): void {
    if (state !== this.#state) {
      const alert = ALERTS[state];
      if (alert) this.#log.error({ zalo: state, ...about }, alert);
      else this.#log.info({ zalo: state, ...about }, "Zalo's state");
    }
    this.#state = state;
    this.#wake();
  }

  /** From now on messages go out through this login; undefined: none do. */
  sendsBy(api: API | undefined): void {
    this.#api = api;
    this.#wake();
  }

  /** Waits up to `ms` for a login to send through, or for one that also listens. */
  async sender(ms: number, listens: boolean): Promise<API | undefined> {
    const end = performance.now() + ms;
    const found = () => (listens && this.#state !== "connected" ? undefined : this.#api);
    while (!found() && performance.now() < end) await this.#change(end - performance.now());
    return found();
  }

  /** Resolves at the next change, at the latest after `ms`. */
  #change(ms: number): Promise<void> {
    const change = new Promise<void>((resolve) => this.#waiting.push(resolve));
    return inTime(change, ms, () => {});
  }

  #wake(): void {
    for (const wake of this.#waiting.splice(0)) wake();
  }
}
