import { createAdaptorServer, type HttpBindings } from "@hono/node-server";
import { Hono } from "hono";
import { HTTPException } from "hono/http-exception";
import { secureHeaders } from "hono/secure-headers";
import type { Logger } from "pino";
import { Refusal } from "../../words/refusal.ts";
import { type ChatParts, chatApi } from "./chat-api.ts";
import { type HealthParts, healthOf } from "./health.ts";
import { type JobPanel, jobApi } from "./job-api.ts";
import { listen, type WebServer } from "./listening.ts";
import { ownRequestsOnly, thisMachineOnly } from "./own-requests.ts";
import { page } from "./page.ts";

export interface WebServerParts extends ChatParts {
  host: string;
  /** 0: any free one. */
  port: number;
  log: Logger;
  health: HealthParts;
  /** The chat's page, where anybody may play anybody; undefined: off. */
  chat?: { jobs: JobPanel };
  /** Webhooks of other channels, which check their callers themselves. */
  routes?: (app: Hono) => void;
}

const headers = secureHeaders({
  contentSecurityPolicy: {
    defaultSrc: ["'self'"],
    baseUri: ["'none'"],
    formAction: ["'self'"],
    frameAncestors: ["'none'"],
    objectSrc: ["'none'"],
  },
  referrerPolicy: "no-referrer",
  xFrameOptions: "DENY",
  strictTransportSecurity: false,
});

/**
 * Everything of the program that speaks HTTP: `/healthz`, webhooks, and the chat's page when it is on.
 * @throws Refusal when the port is taken or may not be opened, or the host is not this machine's
 */
export async function createWebServer(parts: WebServerParts): Promise<WebServer> {
  const { host, port, log, health, chat, services, routes } = parts;
  const app = new Hono<{ Bindings: HttpBindings }>();
  const hooks = new Hono();
  routes?.(hooks);
  app.route("/", hooks);
  app.use(ownRequestsOnly(host), headers);
  app.get("/healthz", async (c) => {
    const found = await healthOf(health, services.room);
    return c.json(found, found.status === "ok" ? 200 : 503, { "cache-control": "no-store" });
  });
  if (chat) {
    app.use(thisMachineOnly());
    app.use("/api/*", async (c, next) => {
      await next();
      c.header("cache-control", "no-store");
    });
    app.on("POST", "/api/*", async (c, next) => {
      const isFull = (await services.room.shortage()) !== undefined;
      return isFull ? c.json({ reason: services.words.label("web-disk-full") }, 503) : next();
    });
    app.route("/api", chatApi(parts));
    app.route("/api", jobApi(chat.jobs, parts.clock));
    app.route("/", page(services.words));
  }
  app.onError((error, c) => {
    if (error instanceof Refusal) return c.json({ reason: services.words.say(error.phrase) }, 422);
    if (error instanceof HTTPException) return error.getResponse();
    log.error({ err: error, path: c.req.path }, "web request failed");
    return c.json({ reason: services.words.label("web-failed") }, 500);
  });
  return listen(createAdaptorServer({ fetch: app.fetch }), host, port);
}
