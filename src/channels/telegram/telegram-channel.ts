import { setMaxListeners } from "node:events";
import type { Api } from "grammy";
import type { Hono } from "hono";
import type { Logger } from "pino";
import type { Catalogue } from "../../chat/dialog/catalogue.ts";
import type { Attachment, Channel, ChannelListener } from "../../chat/message/channel.ts";
import type { Outgoing } from "../../chat/message/outgoing.ts";

import { Pace } from "../../chat/pace/pace.ts";
import { Retry } from "../../chat/pace/retry.ts";
import type { Address } from "../../records/people/address.ts";
import type { Clock } from "../../rules/calendar/time.ts";
import type { Words } from "../../words/words.ts";
import { mountWebhook, type StoreBody } from "../webhook.ts";
import { type BotLinks, botLinks } from "./bot-links.ts";
import { createClient } from "./client.ts";
import { download } from "./download.ts";
import { askedWaitMs, failureOf } from "./failure.ts";
import { Intake } from "./intake.ts";
import {
  ALLOWED_UPDATES,
  LARGE_FILE,
  LARGEST_FILE,
  LONGEST_TEXT,
  TELEGRAM_PACE,
  uploadSeconds,
} from "./limits.ts";
import { Menus } from "./menus.ts";
import { chatIdOf, TELEGRAM } from "./places.ts";
import { Polling } from "./polling.ts";
import { type ApiForFile, Sender } from "./sender.ts";
import type { TelegramConfig } from "./telegram-config.ts";
import { SECRET_HEADER, storesUpdates } from "./webhook.ts";

export interface TelegramParts {
  config: TelegramConfig;
  log: Logger;
  clock: Clock;
  words: Words;
  /** What its menus of commands show. */
  catalogue: Pick<Catalogue, "menu">;
  /** `off` only for measuring against a server without limits. */
  pace?: "telegram" | "off";
}

/** For `/healthz`. */
export interface ChannelStatus {
  name: string;
  /** Telegram answered last time: a poll, or the setting of the webhook. */
  connected: boolean;
  /** Epoch milliseconds. */
  lastUpdateAt: number | undefined;
}

/** Telegram through grammY's client. It starts even while Telegram is away, and recovers by itself. */
export class TelegramChannel implements Channel {
  readonly name = TELEGRAM;
  readonly abilities = {
    buttons: true,
    editing: true,
    files: true,
    mostFileBytes: LARGEST_FILE,
    groups: true,
    tables: true,
    maxText: LONGEST_TEXT,
    longestHeard: LONGEST_TEXT,
  };
  readonly invitationLink: BotLinks["invitation"];
  readonly commandLink: BotLinks["command"];
  readonly #parts: TelegramParts;
  readonly #api: Api;
  readonly #sender: Sender;
  readonly #menus: Menus;
  readonly #stopping = new AbortController();
  #intake: Intake | undefined;
  #polling: Polling | undefined;
  #hooked = false;
  #running: Promise<void> = Promise.resolve();

  constructor(parts: TelegramParts) {
    // Each chat that waits for the database listens to the signal.
    setMaxListeners(0, this.#stopping.signal);
    this.#parts = parts;
    this.#api = createClient(parts.config);
    const { invitation, command } = botLinks(this.#api);
    this.invitationLink = invitation;
    this.commandLink = command;
    const forFile: ApiForFile = (bytes) =>
      bytes < LARGE_FILE ? this.#api : createClient(parts.config, uploadSeconds(bytes));
    const pace = parts.pace === "off" ? undefined : new Pace(TELEGRAM_PACE);
    this.#sender = new Sender(this.#api, forFile, pace);
    this.#menus = new Menus(this.#api, parts.words, parts.catalogue);
  }

  /** Mounts the webhook; does nothing when the bot polls. */
  routes(app: Hono): void {
    const { config, log } = this.#parts;
    if (config.webhook)
      mountWebhook(app, { ...config.webhook, header: SECRET_HEADER, ready: () => this.#ready(), log });
  }

  async start(listener: ChannelListener): Promise<void> {
    this.#running = this.#run(listener);
  }

  async stop(): Promise<void> {
    this.#stopping.abort();
    await this.#running;
    await this.#sender.idle();
  }

  waitForPace(to: Address, message: Outgoing, gaveWay?: AbortSignal): Promise<void> {
    return this.#sender.turn(to, message, gaveWay);
  }

  send(to: Address, message: Outgoing, file?: Attachment): Promise<string> {
    return this.#sender.send(to, message, file);
  }

  download(handle: string, maxBytes: number): Promise<Uint8Array> {
    return download(this.#api, this.#parts.config, handle, maxBytes);
  }

  async showMenu(address: Address, whose: "secretary" | "cadre"): Promise<void> {
    const chatId = chatIdOf(address);
    await (whose === "secretary"
      ? this.#menus.setForSecretary(chatId)
      : this.#menus.removeForSecretary(chatId)
    ).catch((error: unknown) =>
      this.#parts.log.warn({ err: failureOf(error).cause, address }, "no secretary's menu"),
    );
  }

  status(): ChannelStatus {
    const connected = this.#hooked || this.#polling?.connected === true;
    return { name: this.name, connected, lastUpdateAt: this.#intake?.lastUpdateAt };
  }

  #ready(): StoreBody | undefined {
    return this.#intake && !this.#stopping.signal.aborted ? storesUpdates(this.#intake) : undefined;
  }

  async #run(listener: ChannelListener): Promise<void> {
    const { config, clock, log } = this.#parts;
    const me = await this.#insist("getMe", () => this.#api.getMe());
    if (!me) return;
    const intake = new Intake({ api: this.#api, listener, me, clock, log });
    this.#intake = intake;
    const menus = this.#insist("setMyCommands", () => this.#menus.setAll());
    if (config.webhook) await this.#hook(config.webhook);
    else await this.#poll(intake);
    await menus;
  }

  async #hook({ url, secret }: { url: string; secret: string }): Promise<void> {
    const options = { secret_token: secret, allowed_updates: [...ALLOWED_UPDATES] };
    this.#hooked = (await this.#insist("setWebhook", () => this.#api.setWebhook(url, options))) ?? false;
  }

  async #poll(intake: Intake): Promise<void> {
    if (!(await this.#insist("deleteWebhook", () => this.#api.deleteWebhook()))) return;
    const { log } = this.#parts;
    this.#polling = new Polling({ api: this.#api, intake, log, stopped: this.#stopping.signal });
    await this.#polling.run();
  }

  /** Calls until it succeeds; undefined when the channel was stopped before. */
  #insist<T>(method: string, call: () => Promise<T>): Promise<T | undefined> {
    const retry = new Retry({
      stopped: this.#stopping.signal,
      failed: askedWaitMs,
      log: (error) =>
        this.#parts.log.warn({ err: failureOf(error).cause }, `Telegram does not take ${method}`),
    });
    return retry.run(call);
  }
}

export function createTelegramChannel(parts: TelegramParts): TelegramChannel {
  return new TelegramChannel(parts);
}
