import { once } from "node:events";
import { createServer, type IncomingHttpHeaders } from "node:http";
import { text } from "node:stream/consumers";
import type { Update } from "grammy/types";
import { expect, onTestFinished, test } from "vitest";
import { z } from "zod";
import { startTelegramServer } from "../support/telegram/server.ts";
import { botOn, callBy, pollingBotOn } from "./polling-bot.ts";

async function serverFor() {
  const server = await startTelegramServer();
  onTestFinished(() => server.stop());
  return { server, api: botOn(server).api };
}

/** A webhook that keeps what it got and answers with the status told. */
async function webhookAt(statusFor: (got: { text: string | undefined }[]) => number = () => 200) {
  const got: { text: string | undefined; chat: number | undefined; headers: IncomingHttpHeaders }[] = [];
  const server = createServer(async (request, response) => {
    const update: Update = JSON.parse(await text(request));
    got.push({ text: update.message?.text, chat: update.message?.chat.id, headers: request.headers });
    response.writeHead(statusFor(got)).end();
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  const { port } = z.object({ port: z.number() }).parse(server.address());
  return { got, url: `http://127.0.0.1:${port}/hook` };
}

test("an offset confirms; what is not confirmed comes again; a limit holds", async () => {
  const { server, api } = await serverFor();
  for (const word of ["a", "b", "c"]) await server.user({ id: 7 }).says(word);
  const texts = (updates: Update[]) => updates.map(({ message }) => message?.text);
  const first = await api.getUpdates({ limit: 2 });
  expect(texts(first)).toEqual(["a", "b"]);
  expect(texts(await api.getUpdates())).toEqual(["a", "b", "c"]);
  const offset = (first[0]?.update_id ?? 0) + 1;
  expect(texts(await api.getUpdates({ offset }))).toEqual(["b", "c"]);
  expect(texts(await api.getUpdates({ offset: -1 }))).toEqual(["c"]);
  expect(server.counters.unconfirmed).toBe(1);
});

test("an update can be handed out again, after it was confirmed", async () => {
  const { server, api } = await serverFor();
  const { updateId = 0 } = await server.user({ id: 7 }).says("một lần");
  await api.getUpdates({ offset: updateId + 1 });
  server.redeliver(updateId);
  expect((await api.getUpdates({ offset: updateId + 1 })).map((update) => update.update_id)).toEqual([
    updateId,
  ]);
  expect(await api.getUpdates({ offset: updateId + 1 })).toEqual([]);
});

test("a long poll waits for the next update", async () => {
  const { server, api } = await serverFor();
  const polled = api.getUpdates({ timeout: 50 });
  await server.calledTimes("getUpdates", 1);
  await server.user({ id: 7 }).says("chờ");
  expect((await polled)[0]?.message?.text).toBe("chờ");
});

test("a second poller ends the first with 409; one that hung up is no poller", async () => {
  const { server, api } = await serverFor();
  const first = api.getUpdates({ timeout: 50 });
  const refused = expect(first).rejects.toMatchObject({ error_code: 409 });
  await server.calledTimes("getUpdates", 1);
  const hangsUp = new AbortController();
  const second = callBy(server, hangsUp.signal, "getUpdates?timeout=50");
  await refused;
  hangsUp.abort();
  await expect(second).rejects.toThrow();
  await server.user({ id: 7 }).says("còn đây");
  expect(await api.getUpdates()).toHaveLength(1);
});

test("kinds that were not asked for are dropped", async () => {
  const { server, api } = await serverFor();
  await api.getUpdates({ allowed_updates: ["edited_message"] });
  const lan = server.user({ id: 7 });
  const said = await lan.says("a");
  await lan.edits(said, "b");
  expect(said.updateId).toBeUndefined();
  expect((await api.getUpdates())[0]?.edited_message?.text).toBe("b");
});

test("a webhook gets the secret, is asked again until 2xx, in order within a chat", async () => {
  const { server, api } = await serverFor();
  const hook = await webhookAt((got) => [500, 503][got.length - 1] ?? 200);
  await api.setWebhook(hook.url, { secret_token: "s3cret", max_connections: 1 });
  await expect(api.getUpdates()).rejects.toMatchObject({ error_code: 409 });
  const lan = server.user({ id: 7 });
  for (const word of ["a", "b", "c"]) await lan.says(word);
  await server.allConfirmed();
  expect(hook.got.map((one) => one.text)).toEqual(["a", "a", "a", "b", "c"]);
  expect(hook.got[0]?.headers["x-telegram-bot-api-secret-token"]).toBe("s3cret");
  expect(await api.getWebhookInfo()).toMatchObject({ url: hook.url, pending_update_count: 0 });
  expect((await api.getWebhookInfo()).last_error_message).toContain("503");
  await api.deleteWebhook();
  await lan.says("d");
  expect((await api.getUpdates())[0]?.message?.text).toBe("d");
});

test("a webhook that fails for one chat does not hold up another", async () => {
  const { server, api } = await serverFor();
  const fails = (got: { text: string | undefined }[]) =>
    got.at(-1)?.text === "a" && !got.some((one) => one.text === "b");
  const hook = await webhookAt((got) => (fails(got) ? 500 : 200));
  await api.setWebhook(hook.url);
  for (const [id, word] of [
    [7, "a"],
    [7, "c"],
    [8, "b"],
  ] as const)
    await server.user({ id }).says(word);
  await server.allConfirmed();
  const order = hook.got.map((one) => one.text);
  expect(order.indexOf("b")).toBeLessThan(order.indexOf("c"));
  expect(order.at(0)).toBe("a");
});

test("a polling bot confirms all, across an outage of Telegram", async () => {
  const { server } = await serverFor();
  const seen: string[] = [];
  await pollingBotOn(server, (bot) => {
    bot.on("message:text", (ctx) => {
      seen.push(ctx.message.text);
    });
  });
  const lan = server.user({ id: 7 });
  await lan.says("trước");
  await server.allConfirmed();
  await server.down();
  await lan.says("trong lúc mất mạng");
  await server.up();
  await server.allConfirmed();
  expect(seen).toEqual(["trước", "trong lúc mất mạng"]);
});
