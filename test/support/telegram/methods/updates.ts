import { z } from "zod";
import { badRequest, conflict } from "../api-error.ts";
import { flag, integer, json, type Method, method, text } from "./method.ts";

const kinds = json(z.array(z.string()).optional());

export const updateMethods: Record<string, Method> = {
  getMe: (world) => world.bot,

  getUpdates: method(
    z.looseObject({
      offset: integer.optional(),
      limit: integer.optional(),
      timeout: integer.optional(),
      allowed_updates: kinds,
    }),
    (world, given, call) => {
      if (world.webhook)
        throw conflict(
          "can't use getUpdates method while webhook is active; use deleteWebhook to delete the webhook first",
        );
      return world.updates.poll({ ...given, allowedUpdates: given.allowed_updates }, call.gone);
    },
  ),

  setWebhook: method(
    z.looseObject({
      url: text.default(""),
      secret_token: text.optional(),
      max_connections: integer.optional(),
      allowed_updates: kinds,
      drop_pending_updates: flag.optional(),
    }),
    (world, given) => {
      if (given.secret_token !== undefined && !/^[A-Za-z0-9_-]{1,256}$/.test(given.secret_token))
        throw badRequest("secret token contains unallowed characters");
      if (given.url !== "" && !URL.canParse(given.url))
        throw badRequest("bad webhook: invalid webhook URL specified");
      world.updates.allow(given.allowed_updates);
      if (given.drop_pending_updates) world.updates.dropAll();
      if (given.url !== "") world.updates.endPoll(conflict("terminated by setWebhook request"));
      world.useWebhook(
        given.url === ""
          ? undefined
          : { url: given.url, secret: given.secret_token, maxConnections: given.max_connections },
      );
      return true;
    },
  ),

  deleteWebhook: method(z.looseObject({ drop_pending_updates: flag.optional() }), (world, given) => {
    if (given.drop_pending_updates) world.updates.dropAll();
    world.useWebhook(undefined);
    return true;
  }),

  getWebhookInfo: (world) => {
    const { webhook, updates } = world;
    return {
      url: webhook?.settings.url ?? "",
      has_custom_certificate: false,
      pending_update_count: updates.size,
      ...(webhook && { max_connections: webhook.settings.maxConnections ?? 40 }),
      ...(webhook?.lastError && {
        last_error_date: Math.floor(webhook.lastError.at / 1000),
        last_error_message: webhook.lastError.message,
      }),
      ...(updates.allowed.length > 0 && { allowed_updates: updates.allowed }),
    };
  },
};
