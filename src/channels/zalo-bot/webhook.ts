import { createHash, timingSafeEqual } from "node:crypto";
import type { Hono } from "hono";
import { bodyLimit } from "hono/body-limit";
import type { Logger } from "pino";
import { webhookBody } from "./event-shape.ts";
import type { Intake } from "./intake.ts";

/** https://docs.zaloplatforms.com/docs/BOT/webhook */
const SECRET_HEADER = "x-bot-api-secret-token";
const LONGEST_BODY_BYTES = 1024 * 1024;

interface WebhookParts {
  url: string;
  secret: string;
  /** Undefined before the start and after the stop: the platform comes again. */
  intake(): Intake | undefined;
  log: Logger;
}

/** Takes events at the webhook's path. 200 means stored; anything else, and the platform comes again. */
export function mountWebhook(app: Hono, { url, secret, intake, log }: WebhookParts): void {
  const path = new URL(url).pathname;
  app.use(path, async (context, next) => {
    if (!sameSecret(context.req.header(SECRET_HEADER) ?? "", secret)) return context.body(null, 401);
    await next();
  });
  app.post(path, bodyLimit({ maxSize: LONGEST_BODY_BYTES }), async (context) => {
    const ready = intake();
    if (!ready) return context.body(null, 503);
    const body: unknown = await context.req.json().catch(() => undefined);
    if (typeof body !== "object" || body === null) return context.body(null, 400);
    try {
      await ready.store(webhookBody.parse(body));
    } catch (err) {
      log.error({ err }, "an event cannot be stored yet");
      return context.body(null, 503);
    }
    return context.body(null, 200);
  });
}

/** Compares in the same time, however much of it is right. */
function sameSecret(given: string, secret: string): boolean {
  const digest = (text: string) => createHash("sha256").update(text).digest();
  return timingSafeEqual(digest(given), digest(secret));
}
