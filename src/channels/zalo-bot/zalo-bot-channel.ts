import { setMaxListeners } from "node:events";
import type { Hono } from "hono";
import type { Logger } from "pino";
import { z } from "zod";
import { type Channel, type ChannelListener, SendFailure } from "../../chat/message/channel.ts";
import type { Outgoing } from "../../chat/message/outgoing.ts";
import { split } from "../../chat/message/render.ts";

import { Pace } from "../../chat/pace/pace.ts";
import { Retry } from "../../chat/pace/retry.ts";
import type { BotLink } from "../../records/linking/invitation-links.ts";
import type { Address } from "../../records/people/address.ts";
import type { Clock } from "../../rules/calendar/time.ts";
import type { Words } from "../../words/words.ts";
import { mountWebhook, type StoreBody } from "../webhook.ts";
import { BotClient, BotRefused } from "./client.ts";
import { download } from "./download.ts";
import { failureOf } from "./failure.ts";
import { Intake } from "./intake.ts";
import { invitationLinks } from "./invitation-link.ts";
import { LONGEST_TEXT, ZALO_BOT_PACE } from "./limits.ts";
import { chatIdOf, nameOfMessage, ZALO_BOT } from "./places.ts";
import { Polling } from "./polling.ts";
import { SECRET_HEADER, storesEvents } from "./webhook.ts";
import type { ZaloBotConfig } from "./zalo-bot-config.ts";

export interface ZaloBotParts {
  config: ZaloBotConfig;
  log: Logger;
  clock: Clock;
  words: Words;
  /** `off` only for measuring against a server without limits. */
  pace?: "zalo-bot" | "off";
}

const sentSchema = z.object({ message_id: z.string() });

/** Zalo through a registered bot: direct messages, no buttons, no files. It starts even while the platform is away. */
export class ZaloBotChannel implements Channel {
  readonly name = ZALO_BOT;
  readonly abilities = {
    buttons: false,
    editing: false,
    files: false,
    groups: false,
    tables: false,
    maxText: LONGEST_TEXT,
  };
  readonly invitationLink: () => Promise<BotLink | undefined>;
  readonly #parts: ZaloBotParts;
  readonly #client: BotClient;
  readonly #pace: Pace | undefined;
  readonly #turns = new Map<string, () => void>();
  readonly #stopping = new AbortController();
  readonly #running = new Set<Promise<unknown>>();
  #intake: Intake | undefined;
  #polling: Polling | undefined;
  #hooked = false;

  constructor(parts: ZaloBotParts) {
    setMaxListeners(0, this.#stopping.signal);
    this.#parts = parts;
    this.#client = new BotClient(parts.config);
    this.invitationLink = invitationLinks(this.#client);
    this.#pace = parts.pace === "off" ? undefined : new Pace(ZALO_BOT_PACE);
  }

  /** Mounts the webhook; does nothing when the bot polls. */
  routes(app: Hono): void {
    const { config, log } = this.#parts;
    if (config.webhook)
      mountWebhook(app, { ...config.webhook, header: SECRET_HEADER, ready: () => this.#ready(), log });
  }

  async start(listener: ChannelListener): Promise<void> {
    const { clock, log, config } = this.#parts;
    const intake = new Intake({ listener, clock, log });
    this.#intake = intake;
    void this.#track(config.webhook ? this.#hook(config.webhook) : this.#poll(intake));
  }

  async stop(): Promise<void> {
    this.#stopping.abort();
    await Promise.allSettled(this.#running);
  }

  async waitForPace(to: Address, message: Outgoing): Promise<void> {
    const landed = await this.#pace?.turn({ chat: to, group: false, notice: message.notice !== undefined });
    if (landed) this.#turns.set(message.id, landed);
  }

  send(to: Address, message: Outgoing): Promise<string> {
    return this.#track(this.#send(to, message));
  }

  download(handle: string, maxBytes: number): Promise<Uint8Array> {
    return download(this.#parts.config, handle, maxBytes);
  }

  /** For `/healthz`. */
  status(): { connected: boolean; lastEventAt: number | undefined } {
    const connected = this.#hooked || this.#polling?.connected === true;
    return { connected, lastEventAt: this.#intake?.lastEventAt };
  }

  #ready(): StoreBody | undefined {
    return this.#intake && !this.#stopping.signal.aborted ? storesEvents(this.#intake) : undefined;
  }

  async #send(to: Address, message: Outgoing): Promise<string> {
    const landed = this.#turns.get(message.id);
    this.#turns.delete(message.id);
    const chat_id = chatIdOf(to);
    let name: string | undefined;
    try {
      for (const text of split(this.#textOf(message), LONGEST_TEXT)) {
        const sent = await this.#client.call("sendMessage", { chat_id, text }, sentSchema);
        name = nameOfMessage(chat_id, sent.message_id);
      }
    } catch (error) {
      const failure = failureOf(error);
      if (failure.outcome.kind === "wait") this.#pace?.refused(to, failure.outcome.ms);
      throw failure;
    } finally {
      landed?.();
    }
    if (name === undefined) throw new SendFailure({ kind: "rejected" });
    return name;
  }

  /** The platform takes only pictures, by URL, so a file is mentioned instead of sent. */
  #textOf({ text, file }: Outgoing): string {
    if (!file) return text;
    const told = this.#parts.words.text("zalo-bot-no-file", { name: file.name });
    return text === "" ? told : `${text}\n\n${told}`;
  }

  async #hook({ url, secret }: { url: string; secret: string }): Promise<void> {
    await this.#insist("setWebhook", { url, secret_token: secret });
    this.#hooked = !this.#stopping.signal.aborted;
  }

  async #poll(intake: Intake): Promise<void> {
    await this.#insist("deleteWebhook", {});
    const { log } = this.#parts;
    const parts = { client: this.#client, intake, log, stopped: this.#stopping.signal };
    this.#polling = new Polling(parts);
    await this.#polling.run();
  }

  /** Calls until it succeeds, the platform finds nothing to delete, or the channel is stopped. */
  async #insist(method: string, fields: Record<string, unknown>): Promise<void> {
    const { signal } = this.#stopping;
    const retry = new Retry({
      stopped: signal,
      log: (err) => this.#parts.log.warn({ err }, `the Zalo bot cannot ${method}`),
    });
    await retry.run(() =>
      this.#client.call(method, fields, z.unknown(), { signal }).catch((error: unknown) => {
        if (!(error instanceof BotRefused && method === "deleteWebhook")) throw error;
      }),
    );
  }

  #track<T>(work: Promise<T>): Promise<T> {
    this.#running.add(work);
    const done = () => this.#running.delete(work);
    work.then(done, done);
    return work;
  }
}
