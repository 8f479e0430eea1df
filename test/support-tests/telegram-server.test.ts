import { InlineKeyboard, InputFile, Keyboard } from "grammy";
import { expect, onTestFinished, test } from "vitest";
import { startTelegramServer, type TelegramServerOptions } from "../support/telegram/server.ts";
import { botOn, pollingBotOn } from "./polling-bot.ts";

async function serverFor(options: TelegramServerOptions = {}) {
  const server = await startTelegramServer(options);
  onTestFinished(() => server.stop());
  return server;
}

test("a person talks to a polling bot, presses a button, sees it edited and a toast", async () => {
  const server = await serverFor();
  await pollingBotOn(server, (bot) => {
    bot.command("start", (ctx) =>
      ctx.reply(`Chào <b>${ctx.from?.first_name}</b>`, {
        parse_mode: "HTML",
        reply_markup: new InlineKeyboard()
          .text("Đồng ý", "yes")
          .row()
          .url("Trang", "https://thanhdoan.cantho.gov.vn"),
      }),
    );
    bot.callbackQuery("yes", async (ctx) => {
      await ctx.editMessageText("Đã ghi");
      await ctx.answerCallbackQuery({ text: "Cảm ơn đồng chí" });
    });
  });
  const lan = server.user({ id: 7, firstName: "Lan" });

  await lan.says("/start abc");
  const hello = await lan.hears("Chào Lan");
  expect(hello.entities).toEqual([{ type: "bold", offset: 5, length: 3 }]);
  expect(hello.buttons).toEqual([
    [{ text: "Đồng ý", data: "yes" }],
    [{ text: "Trang", url: "https://thanhdoan.cantho.gov.vn" }],
  ]);

  await lan.presses("Đồng ý");
  await lan.seesToast("Cảm ơn");
  expect(hello).toMatchObject({ text: "Đã ghi", edits: 1, buttons: [] });
  expect(server.sent.map(({ method, messageId }) => [method, messageId])).toEqual([
    ["sendMessage", hello.messageId],
    ["editMessageText", hello.messageId],
  ]);
});

test("what was said before one's last act is no answer to it", async () => {
  const server = await serverFor();
  await pollingBotOn(server, (bot) => {
    bot.hears("một", (ctx) => ctx.reply("ừ"));
  });
  const lan = server.user({ id: 7 });
  await lan.says("một");
  await lan.hears("ừ");
  await lan.says("hai");
  await expect(lan.hears("ừ", { timeout: 1 })).rejects.toThrow("nobody said ừ; heard was:\nnothing");
  await expect(lan.hears("ừ", { anytime: true })).resolves.toBeDefined();
});

test("messages, edits, voices, stickers and pictures come in Telegram's shapes", async () => {
  const server = await serverFor();
  const lan = server.user({ id: 7, firstName: "Lan", username: "lan_doan" });
  const said = await lan.says("/giotinhnguyen@CanBoDoanBot 2 @nam_doan");
  await lan.edits(said, "/giotinhnguyen 3");
  await lan.sendsVoice();
  await lan.sendsSticker();
  await lan.sendsPhoto("ảnh");
  const updates = await botOn(server).api.getUpdates();

  const from = { id: 7, is_bot: false, first_name: "Lan", username: "lan_doan", language_code: "vi" };
  const chat = { id: 7, type: "private", first_name: "Lan", username: "lan_doan" };
  expect(updates[0]?.message).toMatchObject({
    message_id: 1,
    from,
    chat,
    text: "/giotinhnguyen@CanBoDoanBot 2 @nam_doan",
    entities: [
      { type: "bot_command", offset: 0, length: 27 },
      { type: "mention", offset: 30, length: 9 },
    ],
  });
  expect(updates[1]?.edited_message).toMatchObject({ message_id: 1, text: "/giotinhnguyen 3" });
  expect(updates[1]?.edited_message?.edit_date).toBeTypeOf("number");
  expect(updates[2]?.message?.voice).toMatchObject({ duration: 3, mime_type: "audio/ogg" });
  expect(updates[3]?.message?.sticker).toMatchObject({ emoji: "👍" });
  expect(updates[4]?.message).toMatchObject({ caption: "ảnh", photo: [{ width: 90 }, { width: 1280 }] });
  expect(updates.map((update) => update.update_id - (said.updateId ?? 0))).toEqual([0, 1, 2, 3, 4]);
});

test("files go both ways, byte for byte", async () => {
  const server = await serverFor();
  const bot = botOn(server);
  const lan = server.user({ id: 7 });
  const bytes = Uint8Array.from({ length: 70_000 }, (_, at) => (at * 7) % 256);
  await lan.sendsFile({ name: "Danh sách đơn vị.xlsx", bytes, caption: "đây ạ" });
  const [update] = await bot.api.getUpdates();
  expect(update?.message?.document).toMatchObject({ file_name: "Danh sách đơn vị.xlsx", file_size: 70_000 });

  const { file_path } = await bot.api.getFile(update?.message?.document?.file_id ?? "");
  const read = await fetch(`${server.apiRoot}/file/bot${server.token}/${file_path}`);
  expect(Buffer.from(await read.arrayBuffer()).equals(bytes)).toBe(true);
  expect((await fetch(`${server.apiRoot}/file/bot1:wrong/${file_path}`)).status).toBe(401);

  await bot.api.sendDocument(7, new InputFile(bytes, "Báo cáo quý.docx"), {
    caption: "Báo cáo <i>quý</i>",
    parse_mode: "HTML",
    reply_markup: new InlineKeyboard().text("Duyệt", "ok"),
  });
  const report = await lan.hears("Báo cáo quý");
  expect(report.file).toMatchObject({ kind: "document", name: "Báo cáo quý.docx" });
  expect(Buffer.from(report.file?.bytes ?? []).equals(bytes)).toBe(true);
  expect(report.buttons[0]?.[0]?.data).toBe("ok");
  await bot.api.sendPhoto(7, new InputFile(bytes.subarray(0, 9), "bieu-do.png"));
  expect(lan.heard[1]?.file).toMatchObject({ kind: "photo", mime: "image/png" });
});

test("a file that claims more than 20 MB can't be fetched", async () => {
  const server = await serverFor();
  await server
    .user({ id: 7 })
    .sendsFile({ name: "a.xlsx", bytes: Buffer.from("x"), claimedSize: 21 * 1024 * 1024 });
  const [update] = await botOn(server).api.getUpdates();
  await expect(botOn(server).api.getFile(update?.message?.document?.file_id ?? "")).rejects.toThrow(
    "file is too big",
  );
});

test("a label of the keyboard below the input is said; a forged press carries any data", async () => {
  const server = await serverFor();
  const bot = botOn(server);
  const lan = server.user({ id: 7 });
  await lan.says("chào");
  await bot.api.sendMessage(7, "Chọn", { reply_markup: new Keyboard().text("Tuần này") });
  await lan.presses("Tuần này");
  await lan.presses({ data: "forged:1" });
  await expect(lan.presses("Không có")).rejects.toThrow("no button “Không có”; there are: Tuần này");
  const updates = await bot.api.getUpdates();
  expect(updates[1]?.message?.text).toBe("Tuần này");
  expect(updates[2]?.callback_query).toMatchObject({
    data: "forged:1",
    from: { id: 7 },
    message: { text: "Chọn" },
  });
});

test("menus of commands are kept by scope, the nearest is seen", async () => {
  const server = await serverFor();
  const bot = botOn(server);
  server.user({ id: 7 });
  await bot.api.setMyCommands([{ command: "trogiup", description: "Trợ giúp" }]);
  await bot.api.setMyCommands([{ command: "tinhhinh", description: "Tình hình" }], {
    scope: { type: "chat", chat_id: 7 },
  });
  expect(server.commandsSeenBy(7)).toEqual([{ command: "tinhhinh", description: "Tình hình" }]);
  expect(await bot.api.getMyCommands()).toEqual(server.commands());
  await expect(bot.api.setMyCommands([{ command: "giờ", description: "x" }])).rejects.toThrow(
    "BOT_COMMAND_INVALID",
  );
});
