import type { Logger } from "pino";
import { z } from "zod";
import { Backoff, pause } from "../../chat/pace/backoff.ts";
import { type BotClient, BotRefused } from "./client.ts";
import type { Intake } from "./intake.ts";
import { POLL_MS, POLL_SECONDS, REST_MS } from "./limits.ts";

/** What a poll without news ends with. */
const NO_NEWS = 408;
const TOO_MANY = 429;

/**
 * The long poll, one event a call. The platform forgets an event once it has handed it out, so that each is stored before
 * the next is asked for; one on its way when the line breaks is lost. A webhook loses none.
 */
export class Polling {
  readonly #client: BotClient;
  readonly #intake: Intake;
  readonly #log: Logger;
  readonly #stopped: AbortSignal;
  readonly #backoff = new Backoff();
  connected = false;

  constructor(parts: { client: BotClient; intake: Intake; log: Logger; stopped: AbortSignal }) {
    this.#client = parts.client;
    this.#intake = parts.intake;
    this.#log = parts.log;
    this.#stopped = parts.stopped;
  }

  /** Polls until it is stopped. */
  async run(): Promise<void> {
    while (!this.#stopped.aborted) {
      const event = await this.#fetch();
      if (event !== undefined) await this.#intake.insist(event, this.#stopped);
    }
  }

  async #fetch(): Promise<unknown> {
    const asked = { timeout: String(POLL_SECONDS) };
    try {
      const event = await this.#client.call("getUpdates", asked, z.unknown(), {
        ms: POLL_MS,
        signal: this.#stopped,
      });
      this.#isWell();
      return event;
    } catch (err) {
      if (this.#stopped.aborted) return undefined;
      if (err instanceof BotRefused && err.code === NO_NEWS) return this.#isWell();
      this.connected = false;
      if (this.#backoff.isWorthALine(Date.now())) this.#log.warn({ err }, "the Zalo bot cannot be polled");
      const isTooMany = err instanceof BotRefused && err.code === TOO_MANY;
      await pause(isTooMany ? REST_MS : this.#backoff.next(), this.#stopped);
      return undefined;
    }
  }

  #isWell(): undefined {
    this.connected = true;
    this.#backoff.reset();
  }
}
