import type { StoreBody } from "../webhook.ts";
import type { Intake } from "./intake.ts";
import { anyUpdateSchema } from "./update-shape.ts";

/** https://core.telegram.org/bots/api#setwebhook */
export const SECRET_HEADER = "x-telegram-bot-api-secret-token";

/** Stores an update that came by the webhook. */
export function storesUpdates(intake: Intake): StoreBody {
  return async (body) => {
    const update = anyUpdateSchema.safeParse(body);
    if (update.success) await intake.store(intake.read(update.data));
    return update.success;
  };
}
