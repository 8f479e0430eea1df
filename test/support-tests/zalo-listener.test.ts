import { once } from "node:events";
import { expect, test } from "vitest";
import { CloseReason, FriendEventType, GroupEventType, type GroupMessage, ThreadType } from "zca-js";
import { until } from "../support/condition.ts";
import { Ear, listenAgain, listening, loggedIn, serverFor } from "./zalo-client.ts";

const { User, Group } = ThreadType;

test.each([0, 1, 2, 3] as const)("events wrapped by way %i are understood", async (encryption) => {
  const server = await serverFor();
  server.encryption = encryption;
  const ear = await listening(server);
  server.user({ id: "101", name: "Lan" }).says("Giờ tình nguyện 2 tiếng ạ");
  await until("a message", () => ear.texts.length === 1);
  expect(ear.texts).toEqual(["Giờ tình nguyện 2 tiếng ạ"]);
});

test("direct messages come in Zalo's shape", async () => {
  const server = await serverFor();
  const ear = await listening(server);
  const said = server.user({ id: "1010000000000000001", name: "Lan" }).says("xin chào");
  await until("a message", () => ear.messages.length === 1);
  expect(ear.messages[0]).toMatchObject({
    type: User,
    threadId: "1010000000000000001",
    isSelf: false,
    data: {
      msgId: said.msgId,
      cliMsgId: said.cliMsgId,
      msgType: "webchat",
      uidFrom: "1010000000000000001",
      idTo: server.account.id,
      dName: "Lan",
      ts: String(said.at),
      content: "xin chào",
    },
  });
});

test("group messages carry mentions and the message they answer", async () => {
  const server = await serverFor();
  const ear = await listening(server);
  const lan = server.user({ id: "101", name: "Lan" });
  const group = server.group({ id: "900", name: "Chi đoàn 1", members: [lan] });
  await ear.api.sendMessage("Tuần này xong chưa?", group.id, Group);
  const question = group.heard[0]?.msgId ?? "";
  lan.saysIn(group, "xong rồi", { mention: true, replyTo: question });
  await until("a message", () => ear.messages.length === 1);
  const { type, threadId, data } = groupMessage(ear);
  expect({ type, threadId, from: data.uidFrom }).toEqual({ type: Group, threadId: "900", from: "101" });
  expect(data.content).toBe("@Trợ lý Đoàn xong rồi");
  expect(data.mentions).toEqual([{ uid: server.account.id, pos: 0, len: 12, type: 0 }]);
  expect(data.quote).toMatchObject({
    ownerId: server.account.id,
    globalMsgId: Number(question),
    msg: "Tuần này xong chưa?",
  });
});

test("files, pictures and stickers are objects, and files can be fetched", async () => {
  const server = await serverFor();
  const ear = await listening(server);
  const lan = server.user({ id: "101" });
  // Frames that follow each other closely may change places inside zca-js, so all three go in one.
  server.hold();
  lan.sendsFile({ name: "Danh sách.xlsx", bytes: Buffer.from("bảng") });
  lan.sendsPhoto("ảnh chủ nhật");
  lan.sendsSticker();
  server.release({ together: true });
  await until("three messages", () => ear.messages.length === 3);
  expect(ear.messages.map(({ data }) => data.msgType)).toEqual(["share.file", "chat.photo", "chat.sticker"]);
  const content = ear.messages[0]?.data.content;
  const href = typeof content === "object" ? String(content.href) : "";
  expect(await (await fetch(href)).text()).toBe("bảng");
});

test("own messages are echoed to a client that listens to itself", async () => {
  const server = await serverFor();
  const lan = server.user({ id: "101" });
  const ear = await listening(server, { selfListen: true });
  await ear.api.sendMessage("chào", lan.id);
  await until("an echo", () => ear.messages.length === 1);
  expect(ear.messages[0]).toMatchObject({ isSelf: true, threadId: "101", data: { content: "chào" } });
});

test("messages come twice, or the newest first, when a test says so", async () => {
  const server = await serverFor();
  const ear = await listening(server);
  const lan = server.user({ id: "101" });
  server.hold();
  for (const text of ["một", "hai", "ba"]) lan.says(text);
  server.release({ reversed: true, copies: 2, together: true });
  await until("six messages", () => ear.texts.length === 6);
  expect(ear.texts).toEqual(["ba", "ba", "hai", "hai", "một", "một"]);
  server.redeliver(lan.says("bốn"));
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

  server.oldMessagesPage = 30;
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
  server.hold();
  lan.says("lạc");
  server.lose();
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
  server.closeListener(code);
  await until("the close", () => ear.closes.length === 1);
  expect(ear.closes).toEqual([code]);
  await server.listening(0);
});

test("a second listener of the account takes over from the first", async () => {
  const server = await serverFor();
  const first = await listening(server);
  const second = await listening(server);
  await until("the first to be closed", () => first.closes.length === 1);
  expect(first.closes).toEqual([CloseReason.DuplicateConnection]);
  await server.listening(1);
  server.user({ id: "101" }).says("ai nghe?");
  await until("a message", () => second.texts.length === 1);
  expect(first.texts).toEqual([]);
});

test("a half-open socket says nothing, and zca-js notices nothing", async () => {
  const server = await serverFor();
  const ear = await listening(server);
  const lan = server.user({ id: "101" });
  server.silenceListener();
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
  server.sendRaw(501, 0, { encrypt: 2, data: "AAAA" });
  await until("an error", () => ear.errors.length === 1);
  server.user({ id: "101" }).says("vẫn nghe");
  await until("a message", () => ear.texts.length === 1);
});

test("clients ping as often as the server said", async () => {
  const server = await serverFor({ settings: { pingIntervalMs: 20 } });
  await listening(server);
  await until("two pings", () => server.counters.pings >= 2);
});

test("people come, go and ask for friendship; the bot's own coming is told to selfListen only", async () => {
  const server = await serverFor();
  const ear = await listening(server);
  const own = new Ear(ear.api);
  const groupEvents: string[] = [];
  ear.api.listener.on("group_event", ({ type, threadId }) => groupEvents.push(`${type} ${threadId}`));
  const lan = server.user({ id: "101", name: "Lan" });
  const group = server.group({ id: "900", name: "Chi đoàn 1", bot: false });
  group.addsBot(lan);
  group.joins(server.user({ id: "102" }));
  await until("an event", () => groupEvents.length === 1);
  group.leaves(server.user({ id: "102" }));
  await until("another event", () => groupEvents.length === 2);
  expect(groupEvents).toEqual([`${GroupEventType.JOIN} 900`, `${GroupEventType.LEAVE} 900`]);

  const asked = once(ear.api.listener, "friend_event");
  lan.asksForFriendship("MA-MOI-123");
  expect((await asked)[0]).toMatchObject({
    type: FriendEventType.REQUEST,
    isSelf: false,
    data: { fromUid: "101", message: "MA-MOI-123" },
  });
  await own.api.acceptFriendRequest("101");
  expect(lan.isFriend).toBe(true);
});

test("what a person takes back is told as such", async () => {
  const server = await serverFor();
  const ear = await listening(server);
  const lan = server.user({ id: "101" });
  const said = lan.says("nhầm");
  const undone = once(ear.api.listener, "undo");
  lan.takesBack(said);
  expect((await undone)[0].data.content).toMatchObject({ globalMsgId: Number(said.msgId), deleteMsg: 1 });
});

function groupMessage(ear: Ear): GroupMessage {
  const message = ear.messages[0];
  if (message?.type !== Group) throw new Error("no group message came first");
  return message;
}
