import { expect, onTestFinished, test } from "vitest";
import { startTelegramServer } from "../support/telegram/server.ts";
import { botOn } from "./polling-bot.ts";

async function groupFor(options: { privacyMode?: boolean } = {}) {
  const server = await startTelegramServer(options);
  onTestFinished(() => server.stop());
  const group = server.group({ id: -1001, title: "Quận đoàn Ninh Kiều" });
  return { server, group, bot: botOn(server), lan: server.user({ id: 7 }) };
}

test.each([
  ["/tinhhinh", true],
  ["/tinhhinh@CanBoDoanBot", true],
  ["/tinhhinh@OtherBot", false],
  ["chào cả nhà", false],
  ["@CanBoDoanBot giúp với", true],
  ["/giờ", false],
])("privacy mode: is %j shown to the bot? %s", async (text, shown) => {
  const { group, bot, lan } = await groupFor();
  const said = await lan.saysIn(group, text);
  const updates = await bot.api.getUpdates();
  expect(updates.map(({ message }) => message?.text)).toEqual(shown ? [text] : []);
  expect(said.updateId).toBe(updates[0]?.update_id);
});

test("privacy mode: replies to the bot are shown, and its own mention; without it all is", async () => {
  const { group, bot, lan } = await groupFor();
  const { message_id } = await bot.api.sendMessage(group.id, "Ai chưa nộp?");
  await lan.saysIn(group, "em ạ", { replyTo: message_id });
  await lan.saysIn(group, "chào", { mention: true });
  const updates = await bot.api.getUpdates();
  expect(updates.map(({ message }) => message?.text)).toEqual(["em ạ", "@CanBoDoanBot chào"]);
  expect(updates[0]?.message?.reply_to_message?.text).toBe("Ai chưa nộp?");

  const open = await groupFor({ privacyMode: false });
  await open.lan.saysIn(open.group, "chào cả nhà");
  expect(await open.bot.api.getUpdates()).toHaveLength(1);
});

test("the bot is added, thrown out, and refused from then on", async () => {
  const { server, bot, lan } = await groupFor();
  const group = server.group({ id: -1_000_000_000_002, title: "Đoàn phường", bot: "left" });
  await group.addsBot(lan);
  await bot.api.sendMessage(group.id, "Chào các đồng chí");
  await group.hears("Chào");
  await group.kicksBot(lan);
  await expect(bot.api.sendMessage(group.id, "x")).rejects.toThrow("bot was kicked from the supergroup chat");
  const updates = await bot.api.getUpdates();
  expect(updates.map((update) => update.my_chat_member?.new_chat_member.status)).toEqual([
    "member",
    undefined,
    "kicked",
  ]);
  expect(updates[1]?.message?.new_chat_members?.[0]?.username).toBe("CanBoDoanBot");
});

test("a group that becomes a supergroup: service messages, and the new id in the refusal", async () => {
  const { bot, group, lan } = await groupFor();
  await lan.saysIn(group, "/ketnoi");
  const next = await group.migratesTo(-1_000_000_001_001, lan);
  await expect(bot.api.sendMessage(group.id, "x")).rejects.toMatchObject({
    error_code: 400,
    parameters: { migrate_to_chat_id: next.id },
  });
  await bot.api.sendMessage(next.id, "Vẫn ở đây");
  await next.hears("Vẫn ở đây");
  const updates = await bot.api.getUpdates();
  expect(updates[1]?.message).toMatchObject({
    chat: { id: -1001, type: "group" },
    migrate_to_chat_id: next.id,
  });
  expect(updates[2]?.message).toMatchObject({ chat: { type: "supergroup" }, migrate_from_chat_id: -1001 });
  await expect(bot.api.getChatMember(next.id, 7)).resolves.toMatchObject({ status: "member" });
});

test("members, administrators, leaving", async () => {
  const { bot, group, lan, server } = await groupFor();
  group.has(lan, "creator");
  group.has(server.user({ id: 8 }), "administrator");
  group.has(server.user({ id: 9 }));
  const administrators = await bot.api.getChatAdministrators(group.id);
  expect(administrators.map(({ user, status }) => [user.id, status])).toEqual([
    [7, "creator"],
    [8, "administrator"],
  ]);
  await expect(bot.api.getChatMember(group.id, 404)).rejects.toThrow("member not found");
  await expect(bot.api.getChat(group.id)).resolves.toMatchObject({
    type: "group",
    title: "Quận đoàn Ninh Kiều",
  });
  await bot.api.leaveChat(group.id);
  await expect(bot.api.sendChatAction(group.id, "typing")).rejects.toThrow("not a member of the group");
});

test("a person who blocks the bot: it is told, refused, and welcome after unblocking", async () => {
  const { bot, lan } = await groupFor();
  await lan.says("/start");
  await lan.blocksBot();
  await expect(bot.api.sendMessage(7, "x")).rejects.toMatchObject({
    error_code: 403,
    description: "Forbidden: bot was blocked by the user",
  });
  await expect(lan.says("a lô")).rejects.toThrow("blocks the bot");
  await lan.unblocks();
  await bot.api.sendMessage(7, "Mừng đồng chí trở lại");
  const updates = await bot.api.getUpdates();
  expect(updates.map((update) => update.my_chat_member?.new_chat_member.status)).toEqual([
    undefined,
    "kicked",
    "member",
  ]);
});
