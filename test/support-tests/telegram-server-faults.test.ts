import { HttpError } from "grammy";
import { expect, onTestFinished, test } from "vitest";
import { startTelegramServer, type TelegramServerOptions } from "../support/telegram/server.ts";
import { botOn, callBy } from "./polling-bot.ts";

async function serverFor(options: TelegramServerOptions = {}) {
  const server = await startTelegramServer(options);
  onTestFinished(() => server.stop());
  for (const id of [7, 8]) await server.user({ id }).says("/start");
  return { server, api: botOn(server).api };
}

test.each([
  ["429", { error_code: 429, parameters: { retry_after: 3 } }, 0],
  ["500", { error_code: 500 }, 0],
  ["502", expect.any(HttpError), 0],
  ["blocked", { error_code: 403 }, 0],
  ["kicked", { error_code: 403 }, 0],
  ["close-before", expect.any(HttpError), 0],
  ["close-after", expect.any(HttpError), 1],
] as const)("%s once, then all is well", async (kind, error, arrived) => {
  const { server, api } = await serverFor();
  server.fault({ method: "sendMessage", kind, retryAfter: 3 });
  await expect(api.sendMessage(7, "một")).rejects.toMatchObject(error);
  expect(server.sent).toHaveLength(arrived);
  await api.sendMessage(7, "hai");
  expect(server.sent).toHaveLength(arrived + 1);
});

test("a delayed answer: the message is there, the caller gave up", async () => {
  const { server } = await serverFor();
  server.fault({ method: "sendMessage", kind: "delay", delayMs: 30_000 });
  const givesUp = new AbortController();
  const sent = callBy(server, givesUp.signal, "sendMessage?chat_id=7&text=chậm");
  await server.user({ id: 7 }).hears("chậm");
  givesUp.abort();
  await expect(sent).rejects.toThrow();
  expect(server.sent.map(({ text }) => text)).toEqual(["chậm"]);
});

test("a fault meets one chat only, or every method, as often as said, until it is ended", async () => {
  const { server, api } = await serverFor();
  const fault = server.fault({ method: "*", kind: "500", times: 9, chat: 7 });
  await api.sendMessage(8, "qua");
  await expect(api.sendMessage(7, "x")).rejects.toThrow();
  await expect(api.sendChatAction(7, "typing")).rejects.toThrow();
  expect(fault).toMatchObject({ met: 2, left: 7 });
  fault.end();
  await api.sendMessage(7, "qua");
});

test("while Telegram is down connections are refused; it comes back on the same port", async () => {
  const { server, api } = await serverFor();
  const { apiRoot } = server;
  await server.down();
  await expect(api.getMe()).rejects.toBeInstanceOf(HttpError);
  await server.up();
  expect(server.apiRoot).toBe(apiRoot);
  await expect(api.getMe()).resolves.toMatchObject({ username: "CanBoDoanBot" });
});

test("in one chat a short burst passes, then one message a second", async () => {
  let now = Date.UTC(2026, 10, 23);
  const { server, api } = await serverFor({ limits: "real", clock: () => now });
  for (const word of ["1", "2", "3"]) await api.sendMessage(7, word);
  await expect(api.sendMessage(7, "4")).rejects.toMatchObject({
    error_code: 429,
    parameters: { retry_after: 1 },
  });
  now += 1000;
  await api.sendMessage(7, "4");
  expect(server.counters).toMatchObject({ accepted: 4, refused: 1, maxInAnySecond: 3 });
});

test("about 30 messages a second in all", async () => {
  let now = Date.UTC(2026, 10, 23);
  const { server, api } = await serverFor({ limits: "real", clock: () => now });
  const ids = Array.from({ length: 34 }, (_, at) => 100 + at);
  for (const id of ids) await server.user({ id }).says("/start");
  for (const id of ids.slice(0, 33)) await api.sendMessage(id, "x");
  await expect(api.sendMessage(133, "x")).rejects.toMatchObject({ error_code: 429 });
  now += 1000;
  await api.sendMessage(133, "x");
  expect(server.counters.maxInAnySecond).toBe(33);
});

test("20 messages a minute in a group", async () => {
  let now = Date.UTC(2026, 10, 23);
  const { server, api } = await serverFor({ limits: "real", clock: () => now });
  const group = server.group({ id: -1001, title: "Nhóm" });
  for (let sent = 0; sent < 20; sent += 1) {
    await api.sendMessage(group.id, "x");
    now += 1000;
  }
  await expect(api.sendMessage(group.id, "x")).rejects.toMatchObject({ parameters: { retry_after: 40 } });
  now += 40_000;
  await api.sendMessage(group.id, "x");
});
