import { createHash, timingSafeEqual } from "node:crypto";
import type { Hono } from "hono";
import { bodyLimit } from "hono/body-limit";
import type { Logger } from "pino";
import type { Intake } from "./intake.ts";
import { anyUpdateSchema } from "./update-shape.ts";

/** https://core.telegram.org/bots/api#setwebhook */
const SECRET_HEADER = "x-telegram-bot-api-secret-token";
/** An update is a few kilobytes. */
const LONGEST_BODY_BYTES = 1024 * 1024;

interface WebhookParts {
  url: string;
  secret: string;
  /** Undefined until the bot knows its own name, and after it has stopped: Telegram comes again. */
  intake(): Intake | undefined;
  log: Logger;
}

/** Takes updates at the webhook's path. 200 means stored; anything else, and Telegram comes again. */
export function mountWebhook(app: Hono, { url, secret, intake, log }: WebhookParts): void {
  const path = new URL(url).pathname;
  app.use(path, async (context, next) => {
    if (!sameSecret(context.req.header(SECRET_HEADER) ?? "", secret)) return context.body(null, 401);
    await next();
  });
  app.post(path, bodyLimit({ maxSize: LONGEST_BODY_BYTES }), async (context) => {
    const ready = intake();
    if (!ready) return context.body(null, 503);
    const update = anyUpdateSchema.safeParse(await context.req.json().catch(() => undefined));
    if (!update.success) return context.body(null, 400);
    try {
      await ready.store(ready.read(update.data));
    } catch (error) {
      log.error({ err: error, update: update.data.update_id }, "an update cannot be stored yet");
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
