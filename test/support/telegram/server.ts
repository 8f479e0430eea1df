import type { BotCommand } from "grammy/types";
import type { Clock } from "../../../src/rules/calendar/time.ts";
import type { FaultInForce } from "../faults-in-force.ts";
import { BotApi } from "./bot-api.ts";
import type { WaitOptions } from "./changes.ts";
import type { MenuScope } from "./command-menus.ts";
import { type Fault, Faults } from "./faults.ts";
import { Group, groupChat } from "./group.ts";
import type { HeardMessage } from "./heard.ts";
import { Listener } from "./listener.ts";
import { Person } from "./person.ts";
import { type SendCounters, SendLimits } from "./send-limits.ts";
import { botOf, type MemberStatus } from "./wire.ts";
import { type SentRecord, World } from "./world.ts";

export interface TelegramServerOptions {
  token?: string;
  botUsername?: string;
  /** `real`: Telegram's own pace is held, else 429; `none` (default): only counted. */
  limits?: "real" | "none";
  /** 0 (default): a free one. */
  port?: number;
  /** What the pace is measured with and messages are dated by; the machine's clock unless given. */
  clock?: Clock;
  /** On (default): in groups the bot is shown commands, mentions and replies only. */
  privacyMode?: boolean;
}

/** Starts a local server that behaves like Telegram's Bot API. Ends with `stop()`. */
export async function startTelegramServer(options: TelegramServerOptions = {}): Promise<TelegramServer> {
  const server = new TelegramServer(options);
  await server.up();
  return server;
}

/** Telegram as a test sees it: people and groups to chat with the bot, faults, and what the bot did. */
export class TelegramServer {
  readonly token: string;
  readonly #world: World;
  readonly #faults = new Faults();
  readonly #api: BotApi;
  readonly #listener: Listener;
  readonly #people = new Map<number, Person>();

  constructor(options: TelegramServerOptions) {
    this.token = options.token ?? "123456:local-test-token";
    const clock = options.clock ?? Date.now;
    const bot = botOf(this.token, options.botUsername ?? "CanBoDoanBot", options.privacyMode === false);
    this.#world = new World(bot, new SendLimits(options.limits === "real", clock), clock);
    this.#api = new BotApi(this.token, this.#world, this.#faults);
    this.#listener = new Listener(options.port ?? 0, (request, response) => {
      void this.#api.handle(request, response);
    });
  }

  /** For `client.apiRoot` of grammY, or `TELEGRAM_API_ROOT`. */
  get apiRoot(): string {
    return `http://127.0.0.1:${this.#listener.port}`;
  }

  get botUsername(): string {
    return this.#world.bot.username;
  }

  async stop(): Promise<void> {
    this.#world.webhook?.stop();
    this.#api.stop();
    await this.#listener.down();
  }

  /** Telegram is away: connections are refused, open ones cut. Updates go on gathering; a webhook goes on, too. */
  down(): Promise<void> {
    return this.#listener.down();
  }

  up(): Promise<void> {
    return this.#listener.up();
  }

  /** A person; the same one for the same id. The bot can't write to them before they wrote to it. */
  user(who: { id: number; firstName?: string; username?: string }): Person {
    const known = this.#people.get(who.id);
    if (known) return known;
    const named = {
      id: who.id,
      first_name: who.firstName ?? `Người ${who.id}`,
      ...(who.username && { username: who.username }),
    };
    const room = this.#world.open({ ...named, type: "private" }, "left");
    const person = new Person({ ...named, is_bot: false, language_code: "vi" }, room, this.#world);
    this.#people.set(who.id, person);
    return person;
  }

  /** A new group, with the bot in it unless said; ids at or below -1000000000000 are supergroups. */
  group(what: { id: number; title: string; bot?: MemberStatus }): Group {
    return new Group(this.#world.open(groupChat(what.id, what.title), what.bot ?? "member"), this.#world);
  }

  /** A group that is there already. @throws ApiError 400 */
  groupOf(id: number): Group {
    return new Group(this.#world.room(id), this.#world);
  }

  /** What the bot said in any chat, in order. @throws ApiError 400 */
  heardIn(chatId: number): readonly HeardMessage[] {
    return this.#world.room(chatId).heard;
  }

  fault(fault: Fault): FaultInForce<Fault> {
    return this.#faults.add(fault);
  }

  /** Hands an update out once more. */
  redeliver(updateId: number): void {
    this.#world.updates.addAgain(updateId);
  }

  /** Messages sent, edited and deleted by the bot, in order, with time and ids. */
  get sent(): readonly SentRecord[] {
    return this.#world.sent;
  }

  get counters(): Readonly<SendCounters> & { calls: ReadonlyMap<string, number>; unconfirmed: number } {
    return { ...this.#world.limits.counters, calls: this.#api.calls, unconfirmed: this.#world.updates.size };
  }

  /** Waits until the bot confirmed every update (by an offset, or a 2xx). */
  allConfirmed(options?: WaitOptions): Promise<true> {
    return this.#world.changes.until(
      () => this.#world.updates.size === 0 || undefined,
      () => `${this.#world.updates.size} updates are not confirmed`,
      options,
    );
  }

  /** Waits until a method was called that often. */
  calledTimes(method: string, times: number, options?: WaitOptions): Promise<true> {
    const called = () => this.#api.calls.get(method) ?? 0;
    return this.#world.changes.until(
      () => called() >= times || undefined,
      () => `${method} was called ${called()} times`,
      options,
    );
  }

  /** The menu set for exactly this scope and language. */
  commands(scope?: MenuScope, language?: string): BotCommand[] {
    return this.#world.menus.get(scope, language);
  }

  /** The menu that a person is shown in a chat. */
  commandsSeenBy(userId: number, chatId: number = userId): BotCommand[] {
    return this.#world.menus.seenIn(chatId, userId, this.#world.room(chatId).isPrivate);
  }
}
