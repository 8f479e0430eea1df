import { AbortController as CallController } from "abort-controller";
import type { Api } from "grammy";
import type { Logger } from "pino";
import type { Incoming } from "../../chat/message/incoming.ts";
import { Retry } from "../../chat/pace/retry.ts";
import type { Address } from "../../records/people/address.ts";
import { askedWaitMs, failureOf } from "./failure.ts";
import type { Intake } from "./intake.ts";
import { ALLOWED_UPDATES, BATCH, POLL_SECONDS } from "./limits.ts";
import type { Meaning } from "./read-update.ts";
import { type AnyUpdate, anyUpdateSchema } from "./update-shape.ts";

/**
 * The long poll. A batch is confirmed (by the next poll's offset) only after all of it is stored: within a chat one
 * after another, chats in parallel. Neither `bot.start()` nor @grammyjs/runner promises that at this pace.
 */
export class Polling {
  readonly #api: Api;
  readonly #intake: Intake;
  readonly #log: Logger;
  readonly #stopped: AbortSignal;
  readonly #polls: Retry;
  #offset = 0;
  connected = false;

  constructor(parts: { api: Api; intake: Intake; log: Logger; stopped: AbortSignal }) {
    this.#api = parts.api;
    this.#intake = parts.intake;
    this.#log = parts.log;
    this.#stopped = parts.stopped;
    this.#polls = new Retry({
      stopped: parts.stopped,
      failed: (error) => {
        this.connected = false;
        return askedWaitMs(error);
      },
      log: (error) => parts.log.warn({ err: failureOf(error).cause }, "Telegram cannot be polled"),
    });
  }

  /** Polls until it is stopped. */
  async run(): Promise<void> {
    while (!this.#stopped.aborted) {
      const batch = (await this.#polls.run(() => this.#fetch())) ?? [];
      const meanings = batch.map((update) => this.#intake.read(update));
      const stored = await Promise.all(lanesOf(meanings).map((lane) => this.#store(lane)));
      const last = batch.at(-1);
      if (last && stored.every(Boolean)) this.#offset = last.update_id + 1;
    }
    if (this.connected && this.#offset > 0) await this.#confirm();
  }

  async #fetch(): Promise<AnyUpdate[]> {
    const call = new CallController();
    const hangUp = () => call.abort();
    this.#stopped.addEventListener("abort", hangUp);
    try {
      const asked = { offset: this.#offset, limit: BATCH, timeout: POLL_SECONDS };
      const updates = await this.#api.getUpdates(
        { ...asked, allowed_updates: [...ALLOWED_UPDATES] },
        call.signal,
      );
      this.connected = true;
      return updates.map((update) => anyUpdateSchema.parse(update));
    } finally {
      this.#stopped.removeEventListener("abort", hangUp);
    }
  }

  /** Stores one chat's updates in order. @returns false when stopped before all were stored */
  async #store(lane: Meaning[]): Promise<boolean> {
    const [first] = lane;
    const retry = new Retry({
      stopped: this.#stopped,
      log: (err) => this.#log.error({ err, chat: first && chatOf(first) }, "an update cannot be stored yet"),
    });
    for (const step of stepsOf(lane)) {
      const store = () => (Array.isArray(step) ? this.#intake.storeAll(step) : this.#intake.store(step));
      if (!(await retry.run(() => store().then(() => true)))) return false;
    }
    return true;
  }

  /** Tells Telegram what is stored, so that it is not sent again at the next start. */
  async #confirm(): Promise<void> {
    await this.#api
      .getUpdates({ offset: this.#offset, limit: 1, timeout: 0 })
      .catch((error: unknown) =>
        this.#log.debug({ err: failureOf(error).cause }, "not confirmed at the end"),
      );
  }
}

/** The updates' meanings by chat, in order. */
function lanesOf(meanings: readonly Meaning[]): Meaning[][] {
  const lanes = new Map<Address, Meaning[]>();
  for (const meaning of meanings) {
    const chat = chatOf(meaning);
    if (!chat) continue;
    const lane = lanes.get(chat);
    if (lane) lane.push(meaning);
    else lanes.set(chat, [meaning]);
  }
  return [...lanes.values()];
}

/** Groups messages that follow one another, which are stored together; anything else stands alone. */
function stepsOf(lane: readonly Meaning[]): (Incoming[] | Meaning)[] {
  const steps: (Incoming[] | Meaning)[] = [];
  for (const meaning of lane) {
    const last = steps.at(-1);
    if (meaning.kind !== "message") steps.push(meaning);
    else if (Array.isArray(last)) last.push(meaning.incoming);
    else steps.push([meaning.incoming]);
  }
  return steps;
}

function chatOf(meaning: Meaning): Address | undefined {
  if (meaning.kind === "message") return meaning.incoming.address;
  if (meaning.kind === "nothing") return undefined;
  return meaning.event.kind === "moved" ? meaning.event.from : meaning.event.address;
}
