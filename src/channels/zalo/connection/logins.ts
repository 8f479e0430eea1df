import type { Logger } from "pino";
import type { API } from "zca-js";
import { Backoff } from "../../../chat/pace/backoff.ts";
import { pause } from "../../../chat/pace/pause.ts";
import { Retry } from "../../../chat/pace/retry.ts";
import type { Timings } from "../limits.ts";
import { CallFailed } from "../sending/call.ts";
import type { AccountState } from "./account-state.ts";
import { logIn, SessionInvalid } from "./client.ts";
import { readSession, versionOf } from "./session-file.ts";

/** Logs in with the session file, retrying until it works. */
export class Logins {
  readonly #file: string;
  readonly #log: Logger;
  readonly #timings: Timings;
  readonly #accountState: AccountState;
  readonly #stopped: AbortSignal;
  readonly #fetch: typeof fetch | undefined;
  /** The version of the file that last worked. */
  #version = "";
  /** The version that was last tried. */
  #tried = "";
  #renewed = new AbortController();

  constructor(parts: {
    sessionFile: string;
    log: Logger;
    timings: Timings;
    accountState: AccountState;
    stopped: AbortSignal;
    fetch: typeof fetch | undefined;
  }) {
    this.#file = parts.sessionFile;
    this.#log = parts.log;
    this.#timings = parts.timings;
    this.#accountState = parts.accountState;
    this.#stopped = parts.stopped;
    this.#fetch = parts.fetch;
  }

  /** Fires when there is another session in the file than the one last tried. */
  get renewed(): AbortSignal {
    return this.#renewed.signal;
  }

  /** Looks for a new session until it is stopped, whatever else goes on: a login by hand is taken up within seconds. */
  async watch(): Promise<void> {
    for (; !this.#stopped.aborted; await pause(this.#timings.lookMs, this.#stopped)) {
      if (this.#tried === "" || this.#renewed.signal.aborted) continue;
      if ((await versionOf(this.#file)) === this.#tried) continue;
      // A file that is gone, or only half written, ends no session that works.
      if ((await readSession(this.#file)).kind === "session") this.#renewed.abort();
    }
  }

  /** Resolves once logged in; undefined when stopped before. */
  async next(): Promise<API | undefined> {
    const { firstRetryMs, longestRetryMs } = this.#timings;
    const retry = new Retry({
      stopped: this.#stopped,
      backoff: new Backoff({ firstMs: firstRetryMs, longestMs: longestRetryMs }),
      failed: () => {
        this.#accountState.becomes("away");
        return undefined;
      },
      log: (error) => {
        const err = error instanceof CallFailed ? error.cause : error;
        this.#log.warn({ err }, "Zalo's login cannot be reached");
      },
      hurry: () => this.renewed,
    });
    while (!this.#stopped.aborted) {
      const api = await retry.run(() => this.#logIn());
      if (api) return api;
    }
    return undefined;
  }

  /** One try; undefined when it had to wait for another session file. */
  async #logIn(): Promise<API | undefined> {
    const version = await versionOf(this.#file);
    this.#tried = version;
    if (this.renewed.aborted) this.#renewed = new AbortController();
    const found = await readSession(this.#file);
    if (found.kind !== "session") {
      this.#accountState.becomes(found.kind === "none" ? "no-session" : "session-invalid");
      return this.#newFile(version, Number.POSITIVE_INFINITY);
    }
    try {
      const api = await logIn(found.session, this.#timings.openMs, this.#fetch);
      this.#version = version;
      this.#accountState.becomes("connecting");
      return api;
    } catch (error) {
      if (!(error instanceof SessionInvalid)) throw error;
      if (this.#stopped.aborted) return undefined;
      this.#accountState.sendsBy(undefined);
      this.#accountState.becomes("session-invalid");
      return this.#newFile(version, this.#timings.invalidMs);
    }
  }

  /** Whether the session of the last login is still valid; undefined when it cannot be told now. Never throws. */
  async isValid(): Promise<boolean | undefined> {
    if ((await versionOf(this.#file)) !== this.#version) return false;
    const found = await readSession(this.#file);
    if (found.kind !== "session") return false;
    try {
      await logIn(found.session, this.#timings.openMs, this.#fetch);
      return true;
    } catch (error) {
      return error instanceof SessionInvalid ? false : undefined;
    }
  }

  /** Waits until the session file is written, or the time is up. */
  async #newFile(version: string, ms: number): Promise<undefined> {
    const end = performance.now() + ms;
    while (!this.#stopped.aborted && performance.now() < end && (await versionOf(this.#file)) === version)
      await pause(Math.min(this.#timings.lookMs, ms), this.#stopped);
    return undefined;
  }
}
