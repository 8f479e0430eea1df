import type { Logger } from "pino";
import type { ChannelListener } from "../../chat/message/channel.ts";
import { Retry } from "../../chat/pace/retry.ts";
import type { Clock } from "../../rules/calendar/time.ts";
import { eventSchema } from "./event-shape.ts";
import { readEvent } from "./read-event.ts";

/** Hands events to the program, whichever way they came. */
export class Intake {
  readonly #listener: ChannelListener;
  readonly #clock: Clock;
  readonly #log: Logger;
  lastEventAt: number | undefined;

  constructor(parts: { listener: ChannelListener; clock: Clock; log: Logger }) {
    this.#listener = parts.listener;
    this.#clock = parts.clock;
    this.#log = parts.log;
  }

  /** Resolves once it is safely stored. */
  async store(raw: unknown): Promise<void> {
    const now = this.#clock();
    this.lastEventAt = now;
    const event = eventSchema.safeParse(raw);
    if (!event.success) {
      const at = event.error.issues[0]?.path.join(".");
      this.#log.warn({ at }, "an event that cannot be read is let by");
      return;
    }
    const incoming = readEvent(event.data, now);
    if (incoming) await this.#listener.receive(incoming);
  }

  /** As {@link store}, but retries until it works, because a poll never brings an event twice. */
  async insist(raw: unknown, stopped: AbortSignal): Promise<void> {
    const retry = new Retry({
      stopped,
      log: (err) => this.#log.error({ err }, "an event cannot be stored yet"),
    });
    await retry.run(() => this.store(raw));
  }
}
