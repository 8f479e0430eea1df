import type { Clock } from "../../../src/rules/calendar/time.ts";
import type { FaultInForce } from "../faults-in-force.ts";
import type { WaitOptions } from "../telegram/changes.ts";
import { Listener } from "../telegram/listener.ts";
import { BotApi } from "./bot-api.ts";
import { type Fault, Faults } from "./faults.ts";
import { Person, type Said } from "./person.ts";
import { type SentRecord, World } from "./world.ts";

export interface ZaloBotServerOptions {
  token?: string;
  /** 0 (default): a free one. */
  port?: number;
  /** What messages are dated by; the machine's clock unless given. */
  clock?: Clock;
}

/** Starts a local server that behaves like the Zalo Bot Platform. Ends with `stop()`. */
export async function startZaloBotServer(options: ZaloBotServerOptions = {}): Promise<ZaloBotServer> {
  const server = new ZaloBotServer(options);
  await server.up();
  return server;
}

/** The Bot Platform as a test sees it: people who chat with the bot, faults, and what the bot did. */
export class ZaloBotServer {
  readonly token: string;
  readonly #world: World;
  readonly #faults = new Faults();
  readonly #api: BotApi;
  readonly #listener: Listener;
  readonly #people = new Map<string, Person>();

  constructor(options: ZaloBotServerOptions) {
    this.token = options.token ?? "1459232241454765289:local-test-token";
    this.#world = new World(options.clock ?? Date.now);
    this.#api = new BotApi(this.token, this.#world, this.#faults);
    this.#listener = new Listener(options.port ?? 0, (request, response) => {
      void this.#api.handle(request, response);
    });
  }

  /** For `ZALO_BOT_API_ROOT`. */
  get apiRoot(): string {
    return `http://127.0.0.1:${this.#listener.port}`;
  }

  async stop(): Promise<void> {
    this.#world.webhook?.stop();
    this.#api.stop();
    this.#world.queue.stop();
    await this.#listener.down();
  }

  /** The platform is away: connections are refused, open ones cut. Events go on gathering; a webhook goes on, too. */
  down(): Promise<void> {
    return this.#listener.down();
  }

  up(): Promise<void> {
    return this.#listener.up();
  }

  /** A person; the same one for the same id. The bot can't write to them before they wrote to it. */
  user(who: { id: string | number; name?: string }): Person {
    const id = String(who.id);
    const known = this.#people.get(id);
    if (known) return known;
    const person = new Person(this.#world.open(id, who.name ?? `Người ${id}`), this.#world);
    this.#people.set(id, person);
    return person;
  }

  /** Makes a picture that somebody sends fetchable. @returns its address */
  offers(picture: Uint8Array): string {
    const path = `/pictures/${this.#world.pictures.length}`;
    this.#world.pictures.push(picture);
    return this.apiRoot + path;
  }

  fault(fault: Fault): FaultInForce<Fault> {
    return this.#faults.add(fault);
  }

  /** Hands an event out once more. */
  redeliver({ messageId }: Said): void {
    const event = this.#world.events.get(messageId);
    if (event) this.#world.hand(event);
  }

  /** Messages sent by the bot, in order, with time and ids. */
  get sent(): readonly SentRecord[] {
    return this.#world.sent;
  }

  get counters(): { calls: ReadonlyMap<string, number>; waiting: number } {
    return { calls: this.#api.calls, waiting: this.#world.queue.size };
  }

  /** Waits until no event waits for the bot. */
  allTaken(options?: WaitOptions): Promise<true> {
    return this.#world.changes.until(
      () => this.#world.queue.size === 0 || undefined,
      () => `${this.#world.queue.size} events wait`,
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
}
