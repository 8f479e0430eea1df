import type { WebMessage, WebMessages } from "./web-messages.ts";

type Hear = (message: WebMessage) => void;

const LOOK_EVERY_MS = 1_000;
/** Another process's write may become visible after a newer one of ours, so each look goes back this far. */
const LOOK_BACK_US = 5_000_000;
const LOOK_LIMIT = 500;

/**
 * Tells listeners of every new or changed message: this process's at once; another process's, such as a job from the
 * command line, by polling the database while anybody listens.
 */
export class Live {
  readonly #messages: WebMessages;
  readonly #failed: (error: unknown) => void;
  readonly #listeners = new Set<Hear>();
  readonly #told = new Map<string, number>();
  #looking: NodeJS.Timeout | undefined;

  constructor(messages: WebMessages, failed: (error: unknown) => void) {
    this.#messages = messages;
    this.#failed = failed;
  }

  /** Subscribes. @returns a function that unsubscribes */
  listen(hear: Hear): () => void {
    this.#listeners.add(hear);
    this.#looking ??= setInterval(() => void this.#look().catch(this.#failed), LOOK_EVERY_MS);
    return () => {
      this.#listeners.delete(hear);
      if (this.#listeners.size === 0) this.stop();
    };
  }

  tell(message: WebMessage): void {
    if ((this.#told.get(message._id) ?? 0) >= message.changed) return;
    this.#told.set(message._id, message.changed);
    for (const hear of this.#listeners) hear(message);
  }

  stop(): void {
    clearInterval(this.#looking);
    this.#looking = undefined;
    this.#listeners.clear();
  }

  async #look(): Promise<void> {
    const from = Date.now() * 1000 - LOOK_BACK_US;
    for (const message of await this.#messages.since(from, LOOK_LIMIT)) this.tell(message);
    for (const [id, changed] of this.#told) if (changed < from - LOOK_BACK_US) this.#told.delete(id);
  }
}
