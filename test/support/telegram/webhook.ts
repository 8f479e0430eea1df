import type { PendingUpdate, UpdateQueue } from "./update-queue.ts";

/** Telegram's default: https://core.telegram.org/bots/api#setwebhook */
const DEFAULT_CONNECTIONS = 40;
const FIRST_RETRY_MS = 10;
const LONGEST_RETRY_MS = 500;

export interface WebhookSettings {
  url: string;
  secret?: string | undefined;
  maxConnections?: number | undefined;
}

/**
 * Posts waiting updates to the bot: side by side for different chats, in order within a chat; what is not
 * answered by a 2xx is posted again (Telegram waits longer; here the pauses are short, for tests).
 * A method call inside the bot's answer is not looked at.
 */
export class Webhook {
  readonly settings: WebhookSettings;
  lastError: { at: number; message: string } | undefined;
  readonly #queue: UpdateQueue;
  readonly #stopped = new AbortController();
  readonly #busy = new Set<number>();
  readonly #timers = new Set<NodeJS.Timeout>();

  constructor(settings: WebhookSettings, queue: UpdateQueue) {
    this.settings = settings;
    this.#queue = queue;
  }

  stop(): void {
    this.#stopped.abort();
    for (const timer of this.#timers) clearTimeout(timer);
  }

  /** Starts as many deliveries as there are free connections and chats. */
  deliver(): void {
    if (this.#stopped.signal.aborted) return;
    const most = this.settings.maxConnections ?? DEFAULT_CONNECTIONS;
    for (const pending of this.#queue.waiting()) {
      if (this.#busy.size >= most) return;
      if (this.#busy.has(pending.chatId)) continue;
      this.#busy.add(pending.chatId);
      void this.#post(pending, FIRST_RETRY_MS);
    }
  }

  async #post(pending: PendingUpdate, retryMs: number): Promise<void> {
    const failure = await this.#attempt(pending);
    if (this.#stopped.signal.aborted) return;
    if (failure === undefined) {
      this.#queue.confirm(pending);
      this.#busy.delete(pending.chatId);
      this.deliver();
      return;
    }
    this.lastError = { at: Date.now(), message: failure };
    const timer = setTimeout(() => {
      this.#timers.delete(timer);
      void this.#post(pending, Math.min(retryMs * 2, LONGEST_RETRY_MS));
    }, retryMs);
    this.#timers.add(timer);
  }

  /** @returns why it failed, or undefined */
  async #attempt(pending: PendingUpdate): Promise<string | undefined> {
    const { url, secret } = this.settings;
    try {
      const response = await fetch(url, {
        method: "POST",
        headers: {
          "content-type": "application/json",
          ...(secret === undefined ? {} : { "X-Telegram-Bot-Api-Secret-Token": secret }),
        },
        body: JSON.stringify(pending.update),
        // One of its own: a fetch leaves its listener on the signal, thousands of them on one that lasts.
        signal: AbortSignal.any([this.#stopped.signal]),
      });
      await response.arrayBuffer();
      if (!response.ok) return `Wrong response from the webhook: ${response.status} ${response.statusText}`;
      return undefined;
    } catch (error) {
      return error instanceof Error ? error.message : String(error);
    }
  }
}
