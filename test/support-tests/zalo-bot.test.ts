import { once } from "node:events";
import { createServer } from "node:http";
import { expect, onTestFinished, test } from "vitest";
import { z } from "zod";
import { until } from "../support/condition.ts";
import {
  startZaloBotServer,
  type ZaloBotServer,
  type ZaloBotServerOptions,
} from "../support/zalo-bot/server.ts";

const listening = z.object({ port: z.number() });
const answered = z.looseObject({
  result: z
    .looseObject({
      event_name: z.string(),
      message: z.looseObject({}),
      message_id: z.string(),
      date: z.number(),
    })
    .partial()
    .optional(),
});

async function serverFor(options: ZaloBotServerOptions = {}): Promise<ZaloBotServer> {
  const server = await startZaloBotServer(options);
  onTestFinished(() => server.stop());
  return server;
}

async function call(server: ZaloBotServer, method: string, body: object = {}, signal?: AbortSignal) {
  const response = await fetch(`${server.apiRoot}/bot${server.token}/${method}`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify(body),
    ...(signal && { signal }),
  });
  const isJson = response.headers.get("content-type") === "application/json";
  return answered.parse(isJson ? await response.json() : { status: response.status });
}

/** The bot's own place on the web: what was posted there, with its secret. */
async function webhookPlace(answers: number[] = []) {
  const posts: { secret: string | undefined; body: unknown }[] = [];
  const place = createServer((request, response) => {
    const parts: Buffer[] = [];
    request.on("data", (part: Buffer) => parts.push(part));
    request.on("end", () => {
      const secret = request.headers["x-bot-api-secret-token"];
      posts.push({ secret: String(secret), body: JSON.parse(Buffer.concat(parts).toString()) });
      response.writeHead(answers.shift() ?? 200).end();
    });
  });
  place.listen(0, "127.0.0.1");
  await once(place, "listening");
  onTestFinished(() => void place.close());
  return { url: `http://127.0.0.1:${listening.parse(place.address()).port}/zalo`, posts };
}

test("the bot says who it is; a wrong token gets no JSON", async () => {
  const server = await serverFor();
  expect(await call(server, "getMe")).toMatchObject({ ok: true, result: { account_type: "BASIC" } });
  expect(await call(server, "getNothing")).toMatchObject({ ok: false, error_code: 404 });
  expect((await fetch(`${server.apiRoot}/bot1:wrong/getMe`)).headers.get("content-type")).toBe("text/html");
});

test("a poll brings one event, the oldest first, and takes it away", async () => {
  const server = await serverFor({ clock: () => 1_766_619_597_466 });
  const lan = server.user({ id: "e4ea2cd5189df1c3a88c", name: "Lan" });
  const said = lan.says("Xin chào");
  lan.says("hai");
  expect(await call(server, "getUpdates", { timeout: "1" })).toEqual({
    ok: true,
    result: {
      event_name: "message.text.received",
      message: {
        from: { id: lan.id, display_name: "Lan", is_bot: false },
        chat: { id: lan.id, chat_type: "PRIVATE" },
        message_id: said.messageId,
        date: 1_766_619_597_466,
        text: "Xin chào",
      },
    },
  });
  server.redeliver(said);
  const texts = [await call(server, "getUpdates"), await call(server, "getUpdates")];
  expect(texts.map(({ result }) => result?.message?.text)).toEqual(["hai", "Xin chào"]);
  expect(await call(server, "getUpdates", { timeout: 0 })).toMatchObject({ ok: false, error_code: 408 });
});

test("a poll waits for news; who hangs up takes none with them", async () => {
  const server = await serverFor();
  const lan = server.user({ id: "a1" });
  const given = new AbortController();
  const left = call(server, "getUpdates", { timeout: 30 }, given.signal).catch(() => "left");
  await server.calledTimes("getUpdates", 1);
  given.abort();
  expect(await left).toBe("left");
  const waited = call(server, "getUpdates", { timeout: 30 });
  await server.calledTimes("getUpdates", 2);
  lan.says("đây");
  expect(await waited).toMatchObject({ result: { message: { text: "đây" } } });
});

test("pictures, stickers, voices and what is not shown come by their names", async () => {
  const server = await serverFor();
  const lan = server.user({ id: "a1" });
  lan.sendsPhoto("https://example.vn/a.jpg", "ảnh");
  lan.sendsSticker();
  lan.sendsVoice("https://example.vn/a.aac");
  lan.sendsUnsupported();
  const names = [];
  for (let n = 0; n < 4; n += 1) names.push((await call(server, "getUpdates")).result?.event_name);
  expect(names).toEqual([
    "message.image.received",
    "message.sticker.received",
    "message.voice.received",
    "message.unsupported.received",
  ]);
});

test("the bot answers with text, a picture and a sticker", async () => {
  const server = await serverFor();
  const lan = server.user({ id: "a1" });
  expect(await call(server, "sendMessage", { chat_id: lan.id, text: "Chào" })).toMatchObject({
    error_code: 400,
    description: "chat not found",
  });
  lan.says("chào");
  const { result } = await call(server, "sendMessage", { chat_id: lan.id, text: "Chào Lan" });
  expect(await lan.hears("Chào Lan")).toMatchObject({ messageId: result?.message_id, at: result?.date });
  const picture = { chat_id: lan.id, photo: "https://example.vn/a.png", caption: "Tuần 48" };
  await call(server, "sendPhoto", picture);
  await call(server, "sendSticker", { chat_id: lan.id, sticker: "0e07" });
  expect(await call(server, "sendChatAction", { chat_id: lan.id, action: "typing" })).toEqual({ ok: true });
  expect(server.sent.map(({ method, text, photo }) => [method, text, photo])).toEqual([
    ["sendMessage", "Chào Lan", undefined],
    ["sendPhoto", "Tuần 48", "https://example.vn/a.png"],
    ["sendSticker", "", undefined],
  ]);
  lan.blocksBot();
  expect(await call(server, "sendMessage", { chat_id: lan.id, text: "x" })).toMatchObject({
    error_code: 403,
  });
});

test.each([
  ["no text", "sendMessage", { text: "" }],
  ["2001 characters", "sendMessage", { text: "x".repeat(2001) }],
  ["a chat's id as a number", "sendMessage", { chat_id: 1, text: "x" }],
  ["a picture without an address", "sendPhoto", { photo: "a.png" }],
  ["an unknown action", "sendChatAction", { action: "dancing" }],
  ["a short secret", "setWebhook", { url: "https://bot.example.vn/zalo", secret_token: "1234567" }],
])("%s is refused", async (_, method, body) => {
  const server = await serverFor();
  server.user({ id: "a1" }).says("chào");
  expect(await call(server, method, { chat_id: "a1", ...body })).toMatchObject({
    ok: false,
    error_code: 400,
  });
  expect(server.sent).toEqual([]);
});

test("a webhook is told events with its secret, again until it takes them, and shuts out polling", async () => {
  const server = await serverFor();
  const { url, posts } = await webhookPlace([500]);
  const lan = server.user({ id: "a1" });
  expect(await call(server, "getWebhookInfo")).toMatchObject({ result: { url: "" } });
  const set = await call(server, "setWebhook", { url, secret_token: "bi-mat-123" });
  expect(set).toMatchObject({ ok: true, result: { url, updated_at: expect.any(Number) } });
  lan.says("một");
  lan.says("hai");
  await until("three posts", () => posts.length === 3);
  expect(posts.map(({ body }) => body)).toMatchObject([
    { ok: true, result: { message: { text: "một" } } },
    { ok: true, result: { message: { text: "một" } } },
    { ok: true, result: { message: { text: "hai" } } },
  ]);
  expect(new Set(posts.map(({ secret }) => secret))).toEqual(new Set(["bi-mat-123"]));
  expect(await call(server, "getUpdates", { timeout: 0 })).toMatchObject({ ok: false, error_code: 400 });
  await call(server, "deleteWebhook");
  expect(await call(server, "getUpdates", { timeout: 0 })).toMatchObject({ ok: false, error_code: 408 });
});

test.each([
  ["error", { ok: false, error_code: 429 }, 0],
  ["http", { status: 502 }, 0],
  ["close-before", "broken", 0],
  ["close-after", "broken", 1],
  ["delay", { ok: true }, 1],
] as const)("a fault: %s", async (kind, told, heard) => {
  const server = await serverFor();
  const lan = server.user({ id: "a1" });
  lan.says("chào");
  server.fault({ method: "sendMessage", kind, delayMs: 20, chat: "a1" });
  const answer = await call(server, "sendMessage", { chat_id: "a1", text: "x" }).catch(() => "broken");
  if (typeof told === "string") expect(answer).toBe(told);
  else expect(answer).toMatchObject(told);
  expect(lan.heard).toHaveLength(heard);
  expect(await call(server, "sendMessage", { chat_id: "a1", text: "y" })).toMatchObject({ ok: true });
});

test("while the platform is away events gather; a poll whose answer breaks loses its event", async () => {
  const server = await serverFor();
  const lan = server.user({ id: "a1" });
  await server.down();
  lan.says("một");
  await expect(call(server, "getUpdates")).rejects.toThrow("fetch failed");
  await server.up();
  server.fault({ method: "getUpdates", kind: "close-after" });
  await expect(call(server, "getUpdates")).rejects.toThrow("fetch failed");
  await server.allTaken();
  expect(await call(server, "getUpdates", { timeout: 0 })).toMatchObject({ error_code: 408 });
});
