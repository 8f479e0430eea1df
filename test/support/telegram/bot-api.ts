import type { IncomingMessage, ServerResponse } from "node:http";
import { z } from "zod";
import { ApiError, badRequest, forbidden, tooManyRequests } from "./api-error.ts";
import type { Fault, Faults } from "./faults.ts";
import { methodNamed } from "./methods/index.ts";
import { integer } from "./methods/method.ts";
import { readBody } from "./request-body.ts";
import type { World } from "./world.ts";

const withChat = z.looseObject({ chat_id: integer });

/** The HTTP face: `/bot<token>/<method>` and `/file/bot<token>/<path>`, and the faults on the way. */
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
    const url = new URL(request.url ?? "/", "http://localhost");
    const [, isFile, token, rest = ""] = /^\/(file\/)?bot([^/]+)\/(.+)$/.exec(url.pathname) ?? [];
    try {
      if (token === undefined) throw new ApiError(404, "Not Found");
      if (decodeURIComponent(token) !== this.#token) throw new ApiError(401, "Unauthorized");
      if (isFile) return this.#download(decodeURIComponent(rest), response);
      await this.#call(rest, url.searchParams, request, response);
    } catch (error) {
      if (request.destroyed && !request.complete) return;
      refuse(
        response,
        error instanceof ApiError ? error : new ApiError(500, `Internal Server Error: ${error}`),
      );
    }
  }

  async #call(
    name: string,
    query: URLSearchParams,
    request: IncomingMessage,
    response: ServerResponse,
  ): Promise<void> {
    const body = await readBody(request, query);
    this.calls.set(name, (this.calls.get(name) ?? 0) + 1);
    const chat = withChat.safeParse(body.fields).data?.chat_id;
    const met = this.#faults.meet(name, chat);
    const fault = met?.fault;
    if (fault?.kind === "close-before") return void response.destroy();
    if (fault?.kind === "502") {
      response.writeHead(502, { "content-type": "text/html" });
      return void response.end("<html><head><title>502 Bad Gateway</title></head></html>");
    }
    if (fault) this.#refuseBy(fault);
    const gone = new AbortController();
    response.on("close", () => gone.abort());
    const done = methodNamed(name)(this.#world, { ...body, gone: gone.signal });
    this.#world.changes.note();
    const result = await done;
    if (fault?.kind === "close-after") return void response.destroy();
    if (fault?.kind === "no-result") return void response.end(JSON.stringify({ ok: true }));
    if (fault?.kind === "delay") await this.#pause(fault.delayMs ?? 0);
    if (fault?.kind === "hold") await met?.ended;
    answer(response, 200, { ok: true, result });
  }

  #refuseBy(fault: Fault): void {
    if (fault.kind === "429") {
      this.#world.limits.countRefusal();
      throw tooManyRequests(fault.retryAfter ?? 1);
    }
    if (fault.kind === "500") throw new ApiError(500, "Internal Server Error");
    if (fault.kind === "blocked") throw forbidden("bot was blocked by the user");
    if (fault.kind === "no-photos") throw badRequest("not enough rights to send photos to the chat");
    if (fault.kind === "kicked") throw forbidden("bot was kicked from the supergroup chat");
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

  #download(path: string, response: ServerResponse): void {
    const file = this.#world.files.byPath(path);
    if (!file) throw new ApiError(404, "Not Found");
    response.writeHead(200, {
      "content-type": "application/octet-stream",
      "content-length": file.bytes.byteLength,
    });
    response.end(file.bytes);
  }
}

function refuse(response: ServerResponse, { code, message, parameters }: ApiError): void {
  answer(response, code, {
    ok: false,
    error_code: code,
    description: message,
    ...(parameters && { parameters }),
  });
}

function answer(response: ServerResponse, status: number, body: unknown): void {
  if (response.destroyed || response.headersSent) return;
  const bytes = Buffer.from(JSON.stringify(body));
  response.writeHead(status, { "content-type": "application/json", "content-length": bytes.length });
  response.end(bytes);
}
