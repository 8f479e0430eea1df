import type { StoreBody } from "../webhook.ts";
import { webhookBody } from "./event-shape.ts";
import type { Intake } from "./intake.ts";

/** https://docs.zaloplatforms.com/docs/BOT/webhook */
export const SECRET_HEADER = "x-bot-api-secret-token";

/** What is done with an event that the webhook brings. */
export function storesEvents(intake: Intake): StoreBody {
  return async (body) => {
    const isEvent = typeof body === "object" && body !== null;
    if (isEvent) await intake.store(webhookBody.parse(body));
    return isEvent;
  };
}
