import { once } from "node:events";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import { createServer as createTlsServer } from "node:https";
import type { Duplex } from "node:stream";
import { listenOn } from "../listen-on.ts";

export interface Handlers {
  request(request: IncomingMessage, response: ServerResponse): void;
  upgrade(request: IncomingMessage, line: Duplex): void;
}

/** A PEM key and certificate. */
export interface Tls {
  key: string;
  cert: string;
}

/** A loopback server for HTTP and WebSocket that can go away and come back on the same port. */
export class Listener {
  readonly #handlers: Handlers;
  readonly #tls: Tls | undefined;
  readonly #upgraded = new Set<Duplex>();
  #port: number;
  #server: Server | undefined;

  /** @param port 0: a free one, kept from then on */
  constructor(port: number, handlers: Handlers, tls?: Tls) {
    this.#port = port;
    this.#handlers = handlers;
    this.#tls = tls;
  }

  get port(): number {
    return this.#port;
  }

  async up(): Promise<void> {
    if (this.#server) return;
    const settings = { keepAliveTimeout: 0, requestTimeout: 0 };
    const server = this.#tls ? createTlsServer({ ...settings, ...this.#tls }) : createServer(settings);
    this.#server = server;
    server.on("request", (request, response) => this.#handlers.request(request, response));
    server.on("upgrade", (request, line) => {
      this.#upgraded.add(line);
      line.on("close", () => this.#upgraded.delete(line));
      this.#handlers.upgrade(request, line);
    });
    this.#port = await listenOn(server, this.#port);
  }

  /** New connections are refused, open ones cut without a goodbye. */
  async down(): Promise<void> {
    const server = this.#server;
    if (!server) return;
    this.#server = undefined;
    const closed = once(server, "close");
    server.close();
    server.closeAllConnections();
    for (const line of this.#upgraded) line.destroy();
    await closed;
  }
}
