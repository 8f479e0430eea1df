import { LongPoll } from "../telegram/long-poll.ts";
import type { BotEvent } from "./wire.ts";

/**
 * The events that wait for the bot. There is no offset and no confirmation: what a poll takes is gone, whether the
 * answer arrives or not.
 */
export class EventQueue {
  readonly #waiting: BotEvent[] = [];
  readonly #longPoll = new LongPoll();
  readonly #onChange: () => void;

  constructor(onChange: () => void) {
    this.#onChange = onChange;
  }

  get size(): number {
    return this.#waiting.length;
  }

  add(event: BotEvent): void {
    this.#waiting.push(event);
    this.#longPoll.wake();
    this.#onChange();
  }

  /** The oldest event, without waiting. */
  take(): BotEvent | undefined {
    const event = this.#waiting.shift();
    if (event) this.#onChange();
    return event;
  }

  /** Puts back what could not be delivered. */
  putBack(event: BotEvent): void {
    this.#waiting.unshift(event);
  }

  /** The oldest event, as soon as there is one; none after so many milliseconds, or when the caller hung up. */
  async poll(ms: number, gone: AbortSignal): Promise<BotEvent | undefined> {
    if (this.#waiting.length === 0) await this.#longPoll.wait(ms, gone);
    return gone.aborted ? undefined : this.take();
  }

  stop(): void {
    this.#longPoll.wake();
  }
}
