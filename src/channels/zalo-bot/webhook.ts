import type { StoreBody } from "../webhook.ts";
import { webhookBody } from "./event-shape.ts";
import type { Intake } from "./intake.ts";

/** https://docs.zaloplatforms.com/docs/BOT/webhook */
export const SECRET_HEADER = "x-bot-api-secret-token";

/** Stores an event that came by the webhook. */
export function storesEvents(intake: Intake): StoreBody {
  return async (body) => {
    const isEvent = typeof body === "object" && body !== null;
    if (isEvent) await intake.store(webhookBody.parse(body));
    return isEvent;
  };
}
