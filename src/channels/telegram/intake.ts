import type { Api } from "grammy";
import type { Logger } from "pino";
import type { ChannelListener } from "../../chat/message/channel.ts";
import type { Incoming } from "../../chat/message/incoming.ts";
import type { Clock } from "../../rules/calendar/time.ts";
import type { Myself } from "./addressed.ts";
import { type Meaning, readUpdate } from "./read-update.ts";
import { type AnyUpdate, updateSchema } from "./update-shape.ts";

/** Hands updates to the program, whichever way they came. */
export class Intake {
  readonly #api: Api;
  readonly #listener: ChannelListener;
  readonly #me: Myself;
  readonly #clock: Clock;
  readonly #log: Logger;
  lastUpdateAt: number | undefined;

  constructor(parts: { api: Api; listener: ChannelListener; me: Myself; clock: Clock; log: Logger }) {
    this.#api = parts.api;
    this.#listener = parts.listener;
    this.#me = parts.me;
    this.#clock = parts.clock;
    this.#log = parts.log;
  }

  /** Reads an update. One of an unknown shape is logged by its number and ignored. */
  read(update: AnyUpdate): Meaning {
    const now = this.#clock();
    this.lastUpdateAt = now;
    const parsed = updateSchema.safeParse(update);
    if (!parsed.success) {
      const at = parsed.error.issues[0]?.path.join(".");
      this.#log.warn({ update: update.update_id, at }, "an update that cannot be read is let by");
      return { kind: "nothing" };
    }
    if (parsed.data.callback_query) this.#endSpinner(parsed.data.callback_query.id);
    return readUpdate(parsed.data, this.#me, now);
  }

  /** Resolves once it is safely stored. */
  async store(meaning: Meaning): Promise<void> {
    if (meaning.kind === "message") await this.#listener.receive(meaning.incoming);
    if (meaning.kind === "event") await this.#listener.event(meaning.event);
  }

  /** As {@link store}, for messages of one chat, in order; when it fails, some may be stored. */
  storeAll(messages: readonly Incoming[]): Promise<void> {
    return this.#listener.receiveAll(messages);
  }

  /** Stops the button's spinner at once, whatever becomes of the press. If it is too late, nothing is lost. */
  #endSpinner(id: string): void {
    this.#api.answerCallbackQuery(id).catch(() => this.#log.debug("a press was answered too late"));
  }
}
