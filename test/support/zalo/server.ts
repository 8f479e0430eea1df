import { randomBytes } from "node:crypto";
import type { IncomingMessage } from "node:http";
import type { Duplex } from "node:stream";
import type { Clock } from "../../../src/rules/calendar/time.ts";
import type { FaultInForce } from "../faults-in-force.ts";
import type { WaitOptions } from "../telegram/changes.ts";
import type { Fault } from "./faults.ts";
import { Group } from "./group.ts";
import type { HeardMessage } from "./heard.ts";
import { Line } from "./line.ts";
import { Listener, type Tls } from "./listener.ts";
import { Pace, type PaceLimits } from "./pace.ts";
import { Person } from "./person.ts";
import type { Phone } from "./phone.ts";
import { type SessionFile, sessionFile } from "./sessions.ts";
import { type ServerSettings, serverInfo, serviceMap, USUAL_SETTINGS } from "./settings.ts";
import { WebApi } from "./web-api.ts";
import { type Account, type SentRecord, World } from "./world.ts";

export interface ZaloServerOptions {
  /** 0 (default): a free one. */
  port?: number;
  /** The personal account that the bot uses. */
  account?: Account;
  /**
   * What the login calls the services: `zalo` (default) by names on `zalo.me`, which the client must be led away
   * from (`redirect.ts`), with the session's cookie checked on each call; `local` by this server's own address.
   */
  services?: "zalo" | "local";
  settings?: Partial<ServerSettings>;
  /** Held, else 221; none (default): everything is let through. */
  pace?: PaceLimits;
  /** What messages are dated and paced by; the machine's clock unless given. */
  clock?: Clock;
  /** HTTPS and WSS instead of HTTP and WS. */
  tls?: Tls;
}

/** Starts a local server that behaves like Zalo to zca-js. Ends with `stop()`. */
export async function startZaloServer(options: ZaloServerOptions = {}): Promise<ZaloServer> {
  const server = new ZaloServer(options);
  await server.up();
  return server;
}

/** Zalo as a test sees it: people and groups to chat with the bot, its phone, faults, and what the bot did. */
export class ZaloServer {
  /** A session that is valid until {@link expireSessions}: what lies in a session file. */
  readonly session: SessionFile;
  /** What happens to the socket that the bot listens on. */
  readonly line: Line;
  readonly #world: World;
  readonly #api: WebApi;
  readonly #listener: Listener;
  readonly #scheme: string;
  readonly #people = new Map<string, Person>();

  constructor(options: ZaloServerOptions) {
    const clock = options.clock ?? Date.now;
    const account = options.account ?? { id: "7810000000000000001", name: "Trợ lý Đoàn" };
    this.#world = new World(account, new Pace(options.pace, clock), clock);
    this.line = new Line(this.#world);
    this.session = sessionFile(this.#world.sessions.begin());
    this.#scheme = options.tls ? "s" : "";
    const settings = { ...USUAL_SETTINGS, ...options.settings };
    this.#api = new WebApi(this.#world, {
      sessionKey: randomBytes(16).toString("base64"),
      wantsCookie: options.services !== "local",
      loginInfo: () => ({
        haspcclient: 0,
        public_ip: "127.0.0.1",
        language: "vi",
        send2me_id: "1",
        zpw_ws: [`ws${this.#scheme}://127.0.0.1:${this.#listener.port}/socket`],
        zpw_service_map_v3: serviceMap(options.services === "local" ? this.root : undefined),
      }),
      serverInfo: () => serverInfo(settings),
    });
    this.#listener = new Listener(
      options.port ?? 0,
      {
        request: (request, response) => void this.#api.handle(request, response),
        upgrade: (request, line) => this.#opens(request, line),
      },
      options.tls,
    );
  }

  /** Where `redirectTo` leads zca-js. */
  get root(): string {
    return `http${this.#scheme}://127.0.0.1:${this.#listener.port}`;
  }

  get account(): Account {
    return this.#world.account;
  }

  /** The owner's phone: `scans()`, `confirms()`, `declines()`, `letsExpire()`. */
  get phone(): Phone {
    return this.#world.phone;
  }

  async stop(): Promise<void> {
    this.#api.stop();
    await this.#listener.down();
  }

  /** Zalo is away: connections are refused, open ones cut (1006). Messages go on gathering. */
  down(): Promise<void> {
    return this.#listener.down();
  }

  up(): Promise<void> {
    return this.#listener.up();
  }

  /** A person; the same one for the same id. */
  user(who: { id: string | number; name?: string }): Person {
    const id = String(who.id);
    const known = this.#people.get(id);
    if (known) return known;
    const thread = this.#world.open(id, who.name ?? `Người ${id}`, "user");
    const person = new Person(thread, this.#world);
    this.#people.set(id, person);
    return person;
  }

  /** A new group, with the bot in it unless said. */
  group(what: { id: string | number; name: string; members?: Person[]; bot?: boolean }): Group {
    const group = new Group(this.#world.open(String(what.id), what.name, "group"), this.#world);
    group.thread.botIsIn = what.bot ?? true;
    for (const member of what.members ?? []) group.has(member);
    return group;
  }

  /** A group that is there already. @throws ZaloError 123 */
  groupOf(id: string | number): Group {
    return new Group(this.#world.thread(String(id), "group"), this.#world);
  }

  /** What the bot said to a person or in a group, in order; nothing to who is unknown. */
  heardIn(threadId: string | number): readonly HeardMessage[] {
    return this.#world.threads.get(String(threadId))?.heard ?? [];
  }

  fault(fault: Fault): FaultInForce<Fault> {
    return this.#world.faults.add(fault);
  }

  /** Somebody logs the account in once more. @returns what lies in the session file afterwards */
  logsInAnew(): SessionFile {
    return sessionFile(this.#world.sessions.begin());
  }

  /** No session is valid any more: logins and calls are refused. Open sockets stay. */
  expireSessions(): void {
    this.#world.sessions.endAll();
  }

  /** Messages sent by the bot, in order, with time and ids. */
  get sent(): readonly SentRecord[] {
    return this.#world.sent;
  }

  get counters() {
    const { listeners, pace } = this.#world;
    return {
      calls: this.#api.calls,
      listeners: listeners.count,
      listenersOpened: listeners.opened,
      pings: listeners.pings,
      refusedByPace: pace.refused,
    };
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

  #opens(request: IncomingMessage, line: Duplex): void {
    line.on("error", () => line.destroy());
    const fault = this.#world.faults.meet("socket");
    if (fault?.kind === "close-before") return void line.destroy();
    const refused = fault?.status ?? (this.#world.sessions.holds(request.headers.cookie) ? 0 : 401);
    if (refused) line.end(`HTTP/1.1 ${refused} Refused\r\nConnection: close\r\nContent-Length: 0\r\n\r\n`);
    else this.#world.listeners.accept(request, line);
  }
}
