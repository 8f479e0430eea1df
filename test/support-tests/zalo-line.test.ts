import { expect, test } from "vitest";
import { CloseReason, ThreadType } from "zca-js";
import { until } from "../support/condition.ts";
import { Ear, listenAgain, listening, loggedIn, serverFor } from "./zalo-client.ts";

const { User, Group } = ThreadType;

test("messages come twice, or the newest first, when a test says so", async () => {
  const server = await serverFor();
  const ear = await listening(server);
  const lan = server.user({ id: "101" });
  server.line.hold();
  for (const text of ["một", "hai", "ba"]) lan.says(text);
  server.line.release({ reversed: true, copies: 2, together: true });
  await until("six messages", () => ear.texts.length === 6);
  expect(ear.texts).toEqual(["ba", "ba", "hai", "hai", "một", "một"]);
  server.line.redeliver(lan.says("bốn"));
  await until("the fourth twice", () => ear.texts.filter((text) => text === "bốn").length === 2);
});

test("what was said while nobody listened comes by requestOldMessages, page by page", async () => {
  const server = await serverFor();
  const ear = await listening(server);
  const lan = server.user({ id: "101", name: "Lan" });
  const group = server.group({ id: "900", name: "Chi đoàn 1" });
  const first = lan.says("trước");
  await until("a message", () => ear.texts.length === 1);

  await server.down();
  await until("the close", () => ear.closes.length === 1);
  expect(ear.closes).toEqual([CloseReason.AbnormalClosure]);
  for (let n = 1; n <= 50; n += 1) lan.says(`lúc vắng ${n}`);
  lan.saysIn(group, "trong nhóm");
  await server.up();
  await listenAgain(ear);

  server.line.oldMessagesPage = 30;
  ear.api.listener.requestOldMessages(User, first.msgId);
  ear.api.listener.requestOldMessages(Group);
  await until("two answers", () => ear.old.length === 2);
  const page = ear.old.find(({ type }) => type === User)?.messages ?? [];
  expect(page.map(({ data }) => data.content)).toEqual(
    Array.from({ length: 30 }, (_, n) => `lúc vắng ${n + 1}`),
  );
  expect(ear.old.find(({ type }) => type === Group)?.messages[0]?.data.content).toBe("trong nhóm");

  ear.api.listener.requestOldMessages(User, page.at(-1)?.data.msgId);
  await until("the rest", () => ear.old.length === 3);
  expect(ear.old[2]?.messages.map(({ data }) => data.content)).toHaveLength(20);
  expect(ear.texts).toEqual(["trước"]);
});

test("old messages hold the bot's own, whatever selfListen says", async () => {
  const server = await serverFor();
  const ear = await listening(server);
  await ear.api.sendMessage("của bot", server.user({ id: "101" }).id);
  ear.api.listener.requestOldMessages(User);
  await until("an answer", () => ear.old.length === 1);
  expect(ear.old[0]?.messages[0]).toMatchObject({ isSelf: true, threadId: "101" });
});

test("a message that was lost on its way is still among the old ones", async () => {
  const server = await serverFor();
  const ear = await listening(server);
  const lan = server.user({ id: "101" });
  server.line.hold();
  lan.says("lạc");
  server.line.lose();
  lan.says("tới");
  await until("a message", () => ear.texts.length === 1);
  expect(ear.texts).toEqual(["tới"]);
  ear.api.listener.requestOldMessages(User);
  await until("an answer", () => ear.old.length === 1);
  expect(ear.old[0]?.messages.map(({ data }) => data.content)).toEqual(["lạc", "tới"]);
});

test.each([
  ["no goodbye", 1006],
  ["taken over", 3000],
  ["kicked", 3003],
  ["going away", 1001],
])("a socket closed by %s is told by its code", async (_, code) => {
  const server = await serverFor();
  const ear = await listening(server);
  server.line.close(code);
  await until("the close", () => ear.closes.length === 1);
  expect(ear.closes).toEqual([code]);
  await server.line.isOpen(0);
});

test("a second listener of the account takes over from the first", async () => {
  const server = await serverFor();
  const first = await listening(server);
  const second = await listening(server);
  await until("the first to be closed", () => first.closes.length === 1);
  expect(first.closes).toEqual([CloseReason.DuplicateConnection]);
  await server.line.isOpen(1);
  server.user({ id: "101" }).says("ai nghe?");
  await until("a message", () => second.texts.length === 1);
  expect(first.texts).toEqual([]);
});

test("a half-open socket says nothing, and zca-js notices nothing", async () => {
  const server = await serverFor();
  const ear = await listening(server);
  const lan = server.user({ id: "101" });
  server.line.silence();
  lan.says("có ai không?");
  ear.api.listener.requestOldMessages(User);
  expect(server.counters.listeners).toBe(1);

  const fresh = await listening(server);
  fresh.api.listener.requestOldMessages(User);
  await until("an answer", () => fresh.old.length === 1);
  expect(fresh.old[0]?.messages[0]?.data.content).toBe("có ai không?");
  expect(ear).toMatchObject({ texts: [], old: [], closes: [], errors: [] });
  expect(server.counters.listeners).toBe(2);
});

test.each([
  ["refused", { kind: "http", status: 503 }, "Unexpected server response: 503"],
  ["cut", { kind: "close-before" }, "socket hang up"],
] as const)("a socket that is %s is an error and a close", async (_, fault, words) => {
  const server = await serverFor();
  const ear = new Ear(await loggedIn(server));
  server.fault({ method: "socket", ...fault });
  ear.api.listener.start({ retryOnClose: false });
  await until("the close", () => ear.closes.length === 1);
  expect(ear.closes).toEqual([1006]);
  expect(ear.errors).toMatchObject([{ message: words }]);
});

test("an undecodable event is an error, and the socket lives on", async () => {
  const server = await serverFor();
  const ear = await listening(server);
  server.line.sendRaw(501, 0, { encrypt: 2, data: "AAAA" });
  await until("an error", () => ear.errors.length === 1);
  server.user({ id: "101" }).says("vẫn nghe");
  await until("a message", () => ear.texts.length === 1);
});

test("clients ping as often as the server said", async () => {
  const server = await serverFor({ settings: { pingIntervalMs: 20 } });
  await listening(server);
  await until("two pings", () => server.counters.pings >= 2);
});

test("zca-js started right after a stop understands nothing: its close has to be waited for", async () => {
  const server = await serverFor();
  const ear = await listening(server);
  ear.api.listener.stop();
  ear.api.listener.start({ retryOnClose: false });
  await until("the first socket's close", () => ear.closes.length === 1);
  await server.line.isOpen(1);
  server.user({ id: "101" }).says("có nghe không?");
  await until("an error", () => ear.errors.length === 1);
  expect(ear.errors).toMatchObject([{ message: "Invalid data length or missing cipher key" }]);
  expect(ear.texts).toEqual([]);
});

test("a handler that throws loses the rest of its frame", async () => {
  const server = await serverFor();
  const ear = await listening(server);
  ear.api.listener.once("message", () => {
    throw new Error("bad handler");
  });
  const lan = server.user({ id: "101" });
  server.line.hold();
  for (const text of ["một", "hai"]) lan.says(text);
  server.line.release({ together: true });
  await until("an error", () => ear.errors.length === 1);
  expect(ear.texts).toEqual(["một"]);
});
