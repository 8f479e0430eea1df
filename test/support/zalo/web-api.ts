import type { IncomingMessage, ServerResponse } from "node:http";
import { z } from "zod";
import { readBody } from "../telegram/request-body.ts";
import type { Fault } from "./faults.ts";
import { loginInfo, serverInfoAnswer } from "./login-api.ts";
import { routeOf } from "./methods/index.ts";
import { QR_STEPS } from "./qr-api.ts";
import { enveloped, page, type Reply, sendReply } from "./reply.ts";
import { openFromSession, sealForSession } from "./session-cipher.ts";
import type { World } from "./world.ts";
import { SESSION_EXPIRED, ZaloError } from "./zalo-error.ts";

const address = z.looseObject({ toid: z.unknown().optional(), grid: z.unknown().optional() });
/** The word that a file arrived comes that much later than the answer to its upload. */
const FILE_DONE_AFTER_MS = 30;

export interface WebApiSettings {
  /** `zpw_enk`, base64. */
  sessionKey: string;
  /** Whether calls of a session must carry its cookie: not when the services have local names. */
  wantsCookie: boolean;
  /** What `getLoginInfo` tells beside the key. */
  loginInfo(): Record<string, unknown>;
  serverInfo(): unknown;
}

interface Heard {
  name: string;
  thread: string | undefined;
  answer(): Reply | Promise<Reply>;
  /** The answer when a fault takes the result away. */
  empty: Reply;
}

/** The HTTP face of Zalo: all its hosts in one, told apart by their paths. */
export class WebApi {
  readonly #world: World;
  readonly #settings: WebApiSettings;
  readonly #timers = new Set<NodeJS.Timeout>();
  /** How often each method was called, refused calls and faults included. */
  readonly calls = new Map<string, number>();

  constructor(world: World, settings: WebApiSettings) {
    this.#world = world;
    this.#settings = settings;
  }

  stop(): void {
    for (const timer of this.#timers) clearTimeout(timer);
  }

  async handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    try {
      const heard = await this.#read(request, response);
      this.calls.set(heard.name, (this.calls.get(heard.name) ?? 0) + 1);
      this.#world.changes.note();
      await this.#answer(heard, this.#world.faults.meet(heard.name, heard.thread), response);
    } catch (error) {
      if (request.destroyed && !request.complete) return;
      sendReply(response, error instanceof ZaloError ? refusal(error) : page(`${error}`, 500));
    }
  }

  async #answer(heard: Heard, fault: Fault | undefined, response: ServerResponse): Promise<void> {
    if (fault?.kind === "close-before") return void response.destroy();
    if (fault?.kind === "http") return sendReply(response, page("<h1>Bad Gateway</h1>", fault.status ?? 502));
    if (fault?.kind === "error") throw new ZaloError(fault.code ?? 221);
    if (fault?.kind === "null") return sendReply(response, heard.empty);
    const reply = await heard.answer();
    if (fault?.kind === "close-after") return void response.destroy();
    if (fault?.kind === "no-answer") return;
    if (fault?.kind === "delay") this.#later(fault.delayMs ?? 0, () => sendReply(response, reply));
    else sendReply(response, reply);
  }

  async #read(request: IncomingMessage, response: ServerResponse): Promise<Heard> {
    const url = new URL(request.url ?? "/", "http://localhost");
    const { fields, files } = await readBody(request, url.searchParams);
    const cookies = request.headers.cookie;
    const plain = (name: string, answer: Heard["answer"]): Heard => ({
      name,
      thread: undefined,
      answer,
      empty: enveloped(null),
    });
    const step = Object.hasOwn(QR_STEPS, url.pathname) ? QR_STEPS[url.pathname] : undefined;
    if (step)
      return plain(url.pathname.split("/").at(-1) ?? "", () => step(this.#world, { fields, cookies }));
    if (url.pathname === "/api/login/getLoginInfo") {
      const { sessionKey: zpw_enk } = this.#settings;
      const account = { ...this.#settings.loginInfo(), zpw_enk, uid: this.#world.account.id };
      return plain("login", () => loginInfo(fields, this.#world.sessions.holds(cookies), account));
    }
    if (url.pathname === "/api/login/getServerInfo")
      return plain("serverInfo", () => serverInfoAnswer(fields, this.#settings.serverInfo()));
    if (url.pathname === "/keepalive")
      return plain("keepAlive", () => {
        this.#requireSession(cookies);
        return enveloped({ config_vesion: 1 });
      });
    const download = this.#world.uploads.offered(url.pathname);
    if (download)
      return plain("download", () => ({
        status: 200,
        headers: { "content-type": "application/octet-stream" },
        body: download,
      }));
    const route = routeOf(url.pathname);
    if (!route) return plain("unknown", () => page("<h1>Not Found</h1>", 404));
    return this.#sealed(route, fields, files, cookies, response);
  }

  #sealed(
    route: NonNullable<ReturnType<typeof routeOf>>,
    fields: Record<string, unknown>,
    files: Awaited<ReturnType<typeof readBody>>["files"],
    cookies: string | undefined,
    response: ServerResponse,
  ): Heard {
    const key = this.#settings.sessionKey;
    const sealed = (data: unknown) =>
      enveloped(sealForSession(key, { error_code: 0, error_message: "Successful.", data }));
    const params = typeof fields.params === "string" ? openFromSession(key, fields.params) : {};
    const { toid, grid } = address.safeParse(params).data ?? {};
    const afterwards = (run: () => void) => response.on("finish", () => this.#fileDone(run));
    return {
      name: route.name,
      thread: String(toid ?? grid ?? ""),
      empty: sealed(null),
      answer: async () => {
        this.#requireSession(cookies);
        return sealed(await route.run(this.#world, { params, files, afterwards }));
      },
    };
  }

  #requireSession(cookies: string | undefined): void {
    if (this.#settings.wantsCookie && !this.#world.sessions.holds(cookies))
      throw new ZaloError(SESSION_EXPIRED, "Phiên đăng nhập không hợp lệ");
  }

  #fileDone(run: () => void): void {
    const fault = this.#world.faults.meet("file-done");
    if (fault?.kind === "no-answer") return;
    this.#later(fault?.delayMs ?? FILE_DONE_AFTER_MS, run);
  }

  #later(ms: number, run: () => void): void {
    const timer = setTimeout(() => {
      this.#timers.delete(timer);
      run();
    }, ms);
    this.#timers.add(timer);
  }
}

function refusal({ code, message }: ZaloError): Reply {
  return enveloped(null, code, message);
}
