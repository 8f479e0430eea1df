import { once } from "node:events";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import { listenOn } from "../listen-on.ts";

/** A loopback HTTP server that can go away and come back on the same port. */
export class Listener {
  readonly #handle: (request: IncomingMessage, response: ServerResponse) => void;
  #port: number;
  #server: Server | undefined;

  /** @param port 0: a free one, kept from then on */
  constructor(port: number, handle: (request: IncomingMessage, response: ServerResponse) => void) {
    this.#port = port;
    this.#handle = handle;
  }

  get port(): number {
    return this.#port;
  }

  async up(): Promise<void> {
    if (this.#server) return;
    // Kept-alive connections are never closed by the server: a client must not meet a closing one by chance.
    const server = createServer({ keepAliveTimeout: 0, requestTimeout: 0 }, this.#handle);
    this.#server = server;
    this.#port = await listenOn(server, this.#port);
  }

  /** New connections are refused, open ones cut. */
  async down(): Promise<void> {
    const server = this.#server;
    if (!server) return;
    this.#server = undefined;
    const closed = once(server, "close");
    server.close();
    server.closeAllConnections();
    await closed;
  }
}
