import { writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { ThreadType } from "zca-js";
import { until } from "../support/condition.ts";
import { listening, loggedIn, serverFor } from "./zalo-client.ts";

const { User, Group } = ThreadType;

test("text goes to a person and to a group, and each send is recorded", async () => {
  const server = await serverFor({ clock: () => 1_790_000_000_000 });
  const lan = server.user({ id: "101" });
  const group = server.group({ id: "900", name: "Chi đoàn 1", members: [lan] });
  const api = await loggedIn(server);
  const direct = await api.sendMessage("Chào đồng chí", lan.id);
  await api.sendMessage({ msg: "@Lan nhớ nhé", mentions: [{ uid: "101", pos: 0, len: 4 }] }, group.id, Group);
  expect(direct.message).toEqual({ msgId: Number(lan.heard[0]?.msgId) });
  expect(group.heard[0]?.mentions).toEqual([{ uid: "101", pos: 0, len: 4, type: 0 }]);
  expect(server.sent).toMatchObject([
    { number: 1, threadId: "101", kind: "user", text: "Chào đồng chí", at: 1_790_000_000_000 },
    { number: 2, threadId: "900", kind: "group", text: "@Lan nhớ nhé" },
  ]);
});

test("a message that answers another one says which", async () => {
  const server = await serverFor();
  const ear = await listening(server);
  const lan = server.user({ id: "101" });
  const said = lan.says("2 tiếng");
  await until("a message", () => ear.messages.length === 1);
  const quote = ear.messages[0]?.data;
  if (!quote) throw new Error("nothing to quote");
  await ear.api.sendMessage({ msg: "Đã ghi", quote: { ...quote, propertyExt: quote.propertyExt } }, "101");
  expect((await lan.hears("Đã ghi")).replyTo).toBe(said.msgId);
});

test("a person waits for what is said after their last act", async () => {
  const server = await serverFor();
  const api = await loggedIn(server);
  const lan = server.user({ id: "101" });
  await api.sendMessage("cũ", lan.id);
  lan.says("hỏi");
  await expect(lan.hears("cũ", { timeout: 1 })).rejects.toThrow("nobody said cũ; heard was:\nnothing");
  await expect(lan.hears("cũ", { anytime: true })).resolves.toBeDefined();
});

test.each([
  ["too long", "x".repeat(2001), 114],
  ["fits", "x".repeat(2000), undefined],
])("text that is %s", async (_, text, code) => {
  const server = await serverFor();
  const lan = server.user({ id: "101" });
  const sent = (await loggedIn(server)).sendMessage(text, lan.id);
  if (code) await expect(sent).rejects.toMatchObject({ code });
  else await expect(sent).resolves.toBeDefined();
  expect(lan.heard).toHaveLength(code ? 0 : 1);
});

test("the bot can't write to strangers, to who blocks it, nor to groups it is not in", async () => {
  const server = await serverFor();
  const api = await loggedIn(server);
  const lan = server.user({ id: "101" });
  const group = server.group({ id: "900", name: "Chi đoàn 1" });
  const code = (wanted: number) => ({ code: wanted });
  await expect(api.sendMessage("x", "404")).rejects.toMatchObject(code(123));
  lan.refusesStrangers();
  await expect(api.sendMessage("x", lan.id)).rejects.toMatchObject(code(122));
  lan.asksForFriendship();
  await api.acceptFriendRequest(lan.id);
  await expect(api.sendMessage("x", lan.id)).resolves.toBeDefined();
  lan.blocksBot();
  await expect(api.sendMessage("x", lan.id)).rejects.toMatchObject(code(123));
  lan.allowsAll();
  await expect(api.sendMessage("x", lan.id)).resolves.toBeDefined();
  group.removesBot(lan);
  await expect(api.sendMessage("x", group.id, Group)).rejects.toMatchObject(code(123));
});

test("pictures and files arrive byte for byte, in pieces; a picture has a caption", async () => {
  const server = await serverFor({ settings: { chunkBytes: 1000 } });
  const lan = server.user({ id: "101" });
  const ear = await listening(server);
  const bytes = Buffer.from(Uint8Array.from({ length: 3500 }, (_, at) => (at * 7) % 256));
  const picture = {
    data: bytes,
    filename: "bieu-do.png" as const,
    metadata: { totalSize: bytes.length, width: 8, height: 8 },
  };
  await ear.api.sendMessage({ msg: "Tuần 48", attachments: picture }, lan.id);
  const report = { data: bytes, filename: "Báo cáo.docx" as const, metadata: { totalSize: bytes.length } };
  const answer = await ear.api.sendMessage({ msg: "Báo cáo đây", attachments: report }, lan.id);
  expect(answer.attachment).toHaveLength(1);
  expect(lan.heard.map(({ text, file }) => [text, file?.kind, file?.name])).toEqual([
    ["Tuần 48", "image", "bieu-do.png"],
    ["Báo cáo đây", undefined, undefined],
    ["", "file", "Báo cáo.docx"],
  ]);
  for (const at of [0, 2]) expect(Buffer.from(lan.heard[at]?.file?.bytes ?? []).equals(bytes)).toBe(true);
});

test("a file goes to a group by its path", async () => {
  const server = await serverFor();
  const group = server.group({ id: "900", name: "Chi đoàn 1" });
  const ear = await listening(server);
  const path = join(tmpdir(), `zalo-server-${process.pid}.txt`);
  await writeFile(path, "nội dung");
  await ear.api.sendMessage({ msg: "", attachments: path }, group.id, Group);
  expect(Buffer.from(group.heard[0]?.file?.bytes ?? []).toString()).toBe("nội dung");
});

test("without its word over the socket a file's upload never ends", async () => {
  const server = await serverFor();
  const lan = server.user({ id: "101" });
  const ear = await listening(server);
  server.fault({ method: "file-done", kind: "no-answer" });
  const data = Buffer.from("x");
  let ended = false;
  void ear.api
    .sendMessage({ msg: "", attachments: { data, filename: "a.txt", metadata: { totalSize: 1 } } }, lan.id)
    .finally(() => {
      ended = true;
    });
  await server.calledTimes("upload", 1);
  await ear.api.sendMessage("vẫn nói được", lan.id);
  expect(ended).toBe(false);
  expect(lan.heard).toHaveLength(1);
});

test.each([221, 122, 123, -69])("code %i is told, and nothing is sent", async (code) => {
  const server = await serverFor();
  const lan = server.user({ id: "101" });
  const api = await loggedIn(server);
  server.fault({ method: "send", kind: "error", code, thread: lan.id });
  await expect(api.sendMessage("x", lan.id)).rejects.toMatchObject({ name: "ZcaApiError", code });
  expect(server.sent).toHaveLength(0);
  await expect(api.sendMessage("x", lan.id)).resolves.toBeDefined();
});

test("a null result resolves, with nothing sent", async () => {
  const server = await serverFor();
  const lan = server.user({ id: "101" });
  const api = await loggedIn(server);
  server.fault({ method: "send", kind: "null" });
  expect(await api.sendMessage("x", lan.id)).toEqual({ message: null, attachment: [] });
  expect(lan.heard).toHaveLength(0);
});

test.each([
  ["close-before", 0],
  ["close-after", 1],
  ["http", 0],
] as const)("the line breaks: %s, and %i were heard", async (kind, heard) => {
  const server = await serverFor();
  const lan = server.user({ id: "101" });
  const api = await loggedIn(server);
  server.fault({ method: "send", kind });
  await expect(api.sendMessage("x", lan.id)).rejects.toThrow(kind === "http" ? "502" : "fetch failed");
  expect(lan.heard).toHaveLength(heard);
});

test("a late answer comes, one that never comes is waited for without end", async () => {
  const server = await serverFor();
  const lan = server.user({ id: "101" });
  const api = await loggedIn(server);
  server.fault({ method: "send", kind: "delay", delayMs: 50 });
  await api.sendMessage("chậm", lan.id);
  server.fault({ method: "send", kind: "no-answer" });
  let ended = false;
  const end = () => {
    ended = true;
  };
  api.sendMessage("mãi", lan.id).then(end, end);
  await lan.hears("mãi");
  await api.sendMessage("sau", lan.id);
  expect(ended).toBe(false);
});

test("a burst is refused, and more tries make it last", async () => {
  let now = 1_790_000_000_000;
  const server = await serverFor({
    pace: { messages: 3, perMs: 1000, restMs: 60_000 },
    clock: () => now,
  });
  const lan = server.user({ id: "101" });
  const api = await loggedIn(server);
  for (const text of ["1", "2", "3"]) await api.sendMessage(text, lan.id);
  await expect(api.sendMessage("4", lan.id)).rejects.toMatchObject({ code: 221 });
  now += 30_000;
  await expect(api.sendMessage("4", lan.id)).rejects.toMatchObject({ code: 221 });
  now += 59_000;
  await expect(api.sendMessage("4", lan.id)).rejects.toMatchObject({ code: 221 });
  now += 60_000;
  await api.sendMessage("4", lan.id);
  expect(lan.heard.map(({ text }) => text)).toEqual(["1", "2", "3", "4"]);
  expect(server.counters.refusedByPace).toBe(3);
});

test("groups and people can be looked up, messages taken back, typing shown", async () => {
  const server = await serverFor();
  const lan = server.user({ id: "101", name: "Lan" });
  const group = server.group({ id: "900", name: "Chi đoàn 1", members: [lan] });
  const api = await loggedIn(server);
  expect((await api.getGroupInfo("900")).gridInfoMap["900"]).toMatchObject({
    name: "Chi đoàn 1",
    memVerList: [`${server.account.id}_0`, "101_0"],
  });
  expect((await api.getGroupInfo("901")).removedsGroup).toEqual(["901"]);
  expect(Object.keys((await api.getAllGroups()).gridVerMap)).toEqual(["900"]);
  expect((await api.getUserInfo("101")).changed_profiles).toMatchObject({ 101: { zaloName: "Lan" } });
  await expect(api.sendTypingEvent(group.id, Group)).resolves.toBeDefined();
  await api.sendMessage("nhầm", lan.id);
  const { msgId = "", cliMsgId = "" } = lan.heard[0] ?? {};
  await api.undo({ msgId, cliMsgId }, lan.id, User);
  expect(lan.heard[0]?.undone).toBe(true);
});
