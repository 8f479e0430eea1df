import type { Logger } from "pino";
import { z } from "zod";
import { Retry } from "../../chat/pace/retry.ts";
import { type BotClient, BotRefused } from "./client.ts";
import type { Intake } from "./intake.ts";
import { POLL_MS, POLL_SECONDS, TIMINGS } from "./limits.ts";

/** The code that ends a poll without news. */
const NO_NEWS = 408;
const TOO_MANY = 429;

/**
 * The long poll, one event a call. The platform forgets an event once it has handed it out, so each is stored before
 * the next is fetched. An event in transit when the connection breaks is lost; a webhook loses none.
 */
export class Polling {
  readonly #client: BotClient;
  readonly #intake: Intake;
  readonly #stopped: AbortSignal;
  readonly #polls: Retry;
  connected = false;

  constructor(parts: { client: BotClient; intake: Intake; log: Logger; stopped: AbortSignal }) {
    this.#client = parts.client;
    this.#intake = parts.intake;
    this.#stopped = parts.stopped;
    this.#polls = new Retry({
      stopped: parts.stopped,
      failed: (error) => {
        this.connected = false;
        return error instanceof BotRefused && error.code === TOO_MANY ? TIMINGS.restMs : undefined;
      },
      log: (err) => parts.log.warn({ err }, "the Zalo bot cannot be polled"),
    });
  }

  /** Polls until it is stopped. */
  async run(): Promise<void> {
    while (!this.#stopped.aborted) {
      const event = await this.#polls.run(() => this.#fetch());
      if (event !== undefined) await this.#intake.insist(event, this.#stopped);
    }
  }

  async #fetch(): Promise<unknown> {
    const asked = { timeout: String(POLL_SECONDS) };
    const event = await this.#client
      .call("getUpdates", asked, z.unknown(), { ms: POLL_MS, signal: this.#stopped })
      .catch((error: unknown) => {
        if (!(error instanceof BotRefused && error.code === NO_NEWS)) throw error;
      });
    this.connected = true;
    return event;
  }
}
