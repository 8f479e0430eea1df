import { once } from "node:events";
import { onTestFinished } from "vitest";
import { type API, type Credentials, type Message, type Options, type ThreadType, Zalo } from "zca-js";
import { redirectTo } from "../support/zalo/redirect.ts";
import { startZaloServer, type ZaloServer, type ZaloServerOptions } from "../support/zalo/server.ts";

export async function serverFor(options: ZaloServerOptions = {}): Promise<ZaloServer> {
  const server = await startZaloServer(options);
  onTestFinished(() => server.stop());
  return server;
}

/** The real zca-js, led to a local server. */
export function zaloOn(server: ZaloServer, options: Partial<Options> = {}): Zalo {
  return new Zalo({ checkUpdate: false, logging: false, polyfill: redirectTo(server.root), ...options });
}

export function loggedIn(
  server: ZaloServer,
  options: Partial<Options> = {},
  credentials: Credentials = server.session,
): Promise<API> {
  return zaloOn(server, options).login(credentials);
}

/** What came over the listener of a logged-in client. */
export class Ear {
  readonly messages: Message[] = [];
  readonly old: { messages: Message[]; type: ThreadType }[] = [];
  readonly errors: unknown[] = [];
  readonly closes: number[] = [];
  readonly api: API;

  constructor(api: API) {
    this.api = api;
    api.listener.on("message", (message) => this.messages.push(message));
    api.listener.on("old_messages", (messages, type) => this.old.push({ messages, type }));
    api.listener.on("error", (error) => this.errors.push(error));
    api.listener.on("closed", (code) => this.closes.push(code));
  }

  get texts(): unknown[] {
    return this.messages.map(({ data }) => data.content);
  }
}

/** A client that listens: its socket is open and it has the key of the events. */
export async function listening(server: ZaloServer, options: Partial<Options> = {}): Promise<Ear> {
  const ear = new Ear(await loggedIn(server, options));
  await listenAgain(ear);
  onTestFinished(() => ear.api.listener.stop());
  return ear;
}

export async function listenAgain({ api }: Ear): Promise<void> {
  const ready = once(api.listener, "cipher_key");
  api.listener.start({ retryOnClose: false });
  await ready;
}
