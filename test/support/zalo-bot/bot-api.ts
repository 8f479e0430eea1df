import type { IncomingMessage, ServerResponse } from "node:http";
import { z } from "zod";
import type { MetFault } from "../faults-in-force.ts";
import { readBody } from "../telegram/request-body.ts";
import { BotError } from "./bot-error.ts";
import type { Fault, Faults } from "./faults.ts";
import { METHODS } from "./methods.ts";
import type { World } from "./world.ts";

const withChat = z.looseObject({ chat_id: z.string() });

/** The HTTP face, `/bot<token>/<method>`, and the faults on the way. */
export class BotApi {
  readonly #token: string;
  readonly #world: World;
  readonly #faults: Faults;
  readonly #timers = new Set<NodeJS.Timeout>();
  /** How often each method was called, refused calls and faults included. */
  readonly calls = new Map<string, number>();

  constructor(token: string, world: World, faults: Faults) {
    this.#token = token;
    this.#world = world;
    this.#faults = faults;
  }

  stop(): void {
    for (const timer of this.#timers) clearTimeout(timer);
  }

  async handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    try {
      const url = new URL(request.url ?? "/", "http://localhost");
      const [, nth] = /^\/pictures\/(\d+)$/.exec(url.pathname) ?? [];
      if (nth !== undefined) return void response.end(this.#world.pictures[Number(nth)]);
      const [, token, name = ""] = /^\/bot([^/]+)\/([^/]+)$/.exec(url.pathname) ?? [];
      if (token === undefined || decodeURIComponent(token) !== this.#token) return html(response, 404);
      const { fields } = await readBody(request, url.searchParams);
      this.calls.set(name, (this.calls.get(name) ?? 0) + 1);
      this.#world.changes.note();
      const met = this.#faults.meet(name, withChat.safeParse(fields).data?.chat_id);
      await this.#call(name, fields, met, response);
    } catch (error) {
      if (request.destroyed && !request.complete) return;
      const { code, message } = error instanceof BotError ? error : new BotError(500, `${error}`);
      answer(response, { ok: false, error_code: code, description: message });
    }
  }

  async #call(
    name: string,
    fields: Record<string, unknown>,
    met: MetFault<Fault> | undefined,
    response: ServerResponse,
  ): Promise<void> {
    const fault = met?.fault;
    if (fault?.kind === "close-before") return void response.destroy();
    if (fault?.kind === "http") return html(response, fault.status ?? 502);
    if (fault?.kind === "error") throw new BotError(fault.code ?? 429, "Too many requests");
    const method = Object.hasOwn(METHODS, name) ? METHODS[name] : undefined;
    if (!method) throw new BotError(404, "Not Found");
    const gone = new AbortController();
    response.on("close", () => gone.abort());
    const result = await method(this.#world, { fields, gone: gone.signal });
    if (fault?.kind === "close-after") return void response.destroy();
    if (fault?.kind === "no-answer") return;
    if (fault?.kind === "delay") await this.#pause(fault.delayMs ?? 0);
    if (fault?.kind === "hold") await met?.ended;
    answer(response, { ok: true, result });
  }

  #pause(ms: number): Promise<void> {
    return new Promise((resolve) => {
      const timer = setTimeout(() => {
        this.#timers.delete(timer);
        resolve();
      }, ms);
      this.#timers.add(timer);
    });
  }
}

/** Refusals, too, come with 200: the platform's clients look at `ok`. */
function answer(response: ServerResponse, body: unknown): void {
  if (response.destroyed || response.headersSent) return;
  response.writeHead(200, { "content-type": "application/json" });
  response.end(JSON.stringify(body));
}

/** What is no answer of the API: a wrong token gets it, too. */
function html(response: ServerResponse, status: number): void {
  response.writeHead(status, { "content-type": "text/html" });
  response.end(`<html><body>${status}</body></html>`);
}
