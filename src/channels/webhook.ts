import { createHash, timingSafeEqual } from "node:crypto";
import type { Hono } from "hono";
import { bodyLimit } from "hono/body-limit";
import type { Logger } from "pino";

/** An event is a few kilobytes. */
const LONGEST_BODY_BYTES = 1024 * 1024;

/** Stores what a platform has sent. False: the platform cannot have sent it. */
export type StoreBody = (body: unknown) => Promise<boolean>;

interface WebhookParts {
  url: string;
  secret: string;
  /** The header by which the platform shows the secret. */
  header: string;
  /** Undefined before the start and after the stop, when the platform has to try again. */
  ready(): StoreBody | undefined;
  log: Logger;
}

/** Receives events at the webhook's path. 200 means stored; on anything else the platform tries again. */
export function mountWebhook(app: Hono, { url, secret, header, ready, log }: WebhookParts): void {
  const path = new URL(url).pathname;
  app.use(path, async (context, next) => {
    if (!sameSecret(context.req.header(header) ?? "", secret)) return context.body(null, 401);
    await next();
  });
  app.post(path, bodyLimit({ maxSize: LONGEST_BODY_BYTES }), async (context) => {
    const store = ready();
    if (!store) return context.body(null, 503);
    const body: unknown = await context.req.json().catch(() => undefined);
    try {
      return context.body(null, (await store(body)) ? 200 : 400);
    } catch (err) {
      log.error({ err, path }, "an event cannot be stored yet");
      return context.body(null, 503);
    }
  });
}

/** Compares in constant time. */
function sameSecret(given: string, secret: string): boolean {
  const digest = (text: string) => createHash("sha256").update(text).digest();
  return timingSafeEqual(digest(given), digest(secret));
}
