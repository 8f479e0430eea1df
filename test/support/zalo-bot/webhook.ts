import type { EventQueue } from "./event-queue.ts";
import type { BotEvent } from "./wire.ts";

const FIRST_RETRY_MS = 10;
const LONGEST_RETRY_MS = 500;

export interface WebhookSettings {
  url: string;
  secret: string;
  /** Milliseconds since 1970 UTC. */
  updatedAt: number;
}

/** Posts waiting events to the bot, one after the other; what is not answered by a 2xx is posted again. */
export class Webhook {
  readonly settings: WebhookSettings;
  readonly #queue: EventQueue;
  readonly #stopped = new AbortController();
  #busy = false;
  #posting: Promise<void> = Promise.resolve();
  #timer: NodeJS.Timeout | undefined;

  constructor(settings: WebhookSettings, queue: EventQueue) {
    this.settings = settings;
    this.#queue = queue;
  }

  /** Resolves when what it had in hand is back in the queue. */
  async stop(): Promise<void> {
    this.#stopped.abort();
    clearTimeout(this.#timer);
    await this.#posting;
  }

  deliver(retryMs = FIRST_RETRY_MS): void {
    if (this.#busy || this.#stopped.signal.aborted) return;
    const event = this.#queue.take();
    if (!event) return;
    this.#busy = true;
    this.#posting = this.#post(event).then((arrived) => {
      this.#busy = false;
      if (arrived) return this.deliver();
      this.#queue.putBack(event);
      if (this.#stopped.signal.aborted) return;
      this.#timer = setTimeout(() => this.deliver(Math.min(retryMs * 2, LONGEST_RETRY_MS)), retryMs);
    });
  }

  async #post(event: BotEvent): Promise<boolean> {
    const { url, secret } = this.settings;
    try {
      const response = await fetch(url, {
        method: "POST",
        headers: { "content-type": "application/json", "X-Bot-Api-Secret-Token": secret },
        body: JSON.stringify({ ok: true, result: event }),
        // One of its own: a fetch leaves its listener on the signal, thousands of them on one that lasts.
        signal: AbortSignal.any([this.#stopped.signal]),
      });
      await response.arrayBuffer();
      return response.ok;
    } catch {
      return false;
    }
  }
}
