import { serve } from "@hono/node-server";
import { Hono } from "hono";
import { expect, onTestFinished, test } from "vitest";
import { z } from "zod";
import type { Incoming } from "../../src/chat/message/incoming.ts";
import { until } from "../support/condition.ts";
import { startTelegramServer } from "../support/telegram/server.ts";
import { channelOn, KeepingEar } from "../support/telegram-channel.ts";

const SECRET = "chuoi-bi-mat-rat-dai";

/** The channel behind its webhook, served over HTTP. */
async function hooked<E extends KeepingEar>(ear: E) {
  const app = new Hono();
  const served = serve({ fetch: (request) => app.fetch(request), port: 0, hostname: "127.0.0.1" });
  await until("listening", () => served.listening);
  const { port } = z.object({ port: z.number() }).parse(served.address());
  const url = `http://127.0.0.1:${port}/telegram/hook`;
  const server = await startTelegramServer();
  const config = { token: server.token, apiRoot: server.apiRoot, webhook: { url, secret: SECRET } };
  const channel = channelOn(server, { config });
  channel.routes(app);
  const post = async (headers: Record<string, string>, body = "{}") =>
    (await fetch(url, { method: "POST", headers, body })).status;
  onTestFinished(async () => {
    await channel.stop();
    await server.stop();
    await new Promise((resolve) => served.close(resolve));
  });
  return { server, channel, ear, post, start: () => channel.start(ear) };
}

const UPDATE = JSON.stringify({
  update_id: 5,
  message: { message_id: 1, date: 0, chat: { id: 9, type: "private" }, from: { id: 9 }, text: "chào" },
});
const RIGHT = { "x-telegram-bot-api-secret-token": SECRET };

test("updates come in by the webhook, with the secret that was set", async () => {
  const { server, channel, ear, start } = await hooked(new KeepingEar());
  await start();
  await server.calledTimes("setWebhook", 1);
  await server.user({ id: 1 }).says("chào");
  await server.allConfirmed();
  expect(ear.incoming).toMatchObject([{ address: "telegram:p:1", content: { text: "chào" } }]);
  expect(channel.status()).toMatchObject({ connected: true });
  expect(server.counters.calls.get("getUpdates")).toBeUndefined();
});

test("without the secret, or with a wrong one: 401, and nothing is heard", async () => {
  const { server, ear, post, start } = await hooked(new KeepingEar());
  await start();
  await server.calledTimes("setWebhook", 1);
  expect(await post({}, UPDATE)).toBe(401);
  expect(await post({ "x-telegram-bot-api-secret-token": `${SECRET}x` }, UPDATE)).toBe(401);
  expect(ear.incoming).toEqual([]);
  expect(await post(RIGHT, UPDATE)).toBe(200);
  expect(ear.incoming).toHaveLength(1);
});

test("what is no update is refused; of one that nobody can read nothing is heard, and it is done with", async () => {
  const { server, ear, post, start } = await hooked(new KeepingEar());
  await start();
  await server.calledTimes("setWebhook", 1);
  expect(await post(RIGHT, "{")).toBe(400);
  expect(await post(RIGHT, "[]")).toBe(400);
  expect(await post(RIGHT, '{"update_id": 6, "message": {"text": 7}}')).toBe(200);
  expect(await post(RIGHT, '{"update_id": 7, "something_new": {}}')).toBe(200);
  expect(ear.incoming).toEqual([]);
});

test("before the start and after the stop Telegram is asked to come again", async () => {
  const { server, channel, post, start } = await hooked(new KeepingEar());
  expect(await post(RIGHT, UPDATE)).toBe(503);
  await start();
  await server.calledTimes("setWebhook", 1);
  await channel.stop();
  expect(await post(RIGHT, UPDATE)).toBe(503);
});

test("what cannot be stored is not confirmed, and comes again", async () => {
  class ShakyEar extends KeepingEar {
    failures = 2;

    override async receive(incoming: Incoming): Promise<void> {
      if (this.failures-- > 0) throw new Error("the database is away");
      await super.receive(incoming);
    }
  }
  const { server, ear, start } = await hooked(new ShakyEar());
  await start();
  await server.user({ id: 1 }).says("chào");
  await server.allConfirmed();
  expect(ear.failures).toBe(-1);
  expect(ear.incoming).toHaveLength(1);
});

test("back to polling: the webhook is taken away first", async () => {
  const { server, channel, ear, start } = await hooked(new KeepingEar());
  await start();
  await server.calledTimes("setWebhook", 1);
  await channel.stop();
  const polling = channelOn(server);
  await polling.start(ear);
  await server.calledTimes("getUpdates", 1);
  await server.user({ id: 1 }).says("chào");
  await server.allConfirmed();
  await polling.stop();
  expect(ear.incoming).toHaveLength(1);
});
