import { once } from "node:events";
import { expect, test } from "vitest";
import { FriendEventType, GroupEventType, type GroupMessage, ThreadType } from "zca-js";
import { until } from "../support/condition.ts";
import { redirectTo } from "../support/zalo/redirect.ts";
import { Ear, listening, serverFor } from "./zalo-client.ts";

const { User, Group } = ThreadType;

test.each([0, 1, 2, 3] as const)("events wrapped by way %i are understood", async (encryption) => {
  const server = await serverFor();
  server.line.encryption = encryption;
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
  server.line.hold();
  lan.sendsFile({ name: "Danh sách.xlsx", bytes: Buffer.from("bảng") });
  lan.sendsPhoto("ảnh chủ nhật");
  lan.sendsSticker();
  server.line.release({ together: true });
  await until("three messages", () => ear.messages.length === 3);
  expect(ear.messages.map(({ data }) => data.msgType)).toEqual(["share.file", "chat.photo", "chat.sticker"]);
  const content = ear.messages[0]?.data.content;
  const href = typeof content === "object" ? String(content.href) : "";
  expect(await (await redirectTo(server.root)(href)).text()).toBe("bảng");
});

test("own messages are echoed to a client that listens to itself", async () => {
  const server = await serverFor();
  const lan = server.user({ id: "101" });
  const ear = await listening(server, { selfListen: true });
  await ear.api.sendMessage("chào", lan.id);
  await until("an echo", () => ear.messages.length === 1);
  expect(ear.messages[0]).toMatchObject({ isSelf: true, threadId: "101", data: { content: "chào" } });
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
