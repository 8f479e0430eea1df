import { setMaxListeners } from "node:events";
import type { Hono } from "hono";
import type { Logger } from "pino";
import { z } from "zod";
import type { Channel, ChannelListener } from "../../chat/message/channel.ts";
import type { Outgoing } from "../../chat/message/outgoing.ts";

import { Pace } from "../../chat/pace/pace.ts";
import { Retry } from "../../chat/pace/retry.ts";
import type { BotLink } from "../../records/linking/invitation-links.ts";
import type { Address } from "../../records/people/address.ts";
import type { Clock } from "../../rules/calendar/time.ts";
import type { Words } from "../../words/words.ts";
import { mountWebhook, type StoreBody } from "../webhook.ts";
import { BotClient, BotRefused } from "./client.ts";
import { download } from "./download.ts";
import { Intake } from "./intake.ts";
import { invitationLinks } from "./invitation-link.ts";
import { LONGEST_TEXT, ZALO_BOT_PACE } from "./limits.ts";
import { ZALO_BOT } from "./places.ts";
import { Polling } from "./polling.ts";
import { Sender } from "./sender.ts";
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
  readonly #sender: Sender;
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
    const pace = parts.pace === "off" ? undefined : new Pace(ZALO_BOT_PACE);
    this.#sender = new Sender(this.#client, parts.words, pace);
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

  waitForPace(to: Address, message: Outgoing, gaveWay?: AbortSignal): Promise<void> {
    return this.#sender.turn(to, message, gaveWay);
  }

  send(to: Address, message: Outgoing): Promise<string> {
    return this.#track(this.#sender.send(to, message));
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
