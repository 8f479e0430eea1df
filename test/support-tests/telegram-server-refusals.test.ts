import { InlineKeyboard } from "grammy";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { startTelegramServer, type TelegramServer } from "../support/telegram/server.ts";
import { botOn } from "./polling-bot.ts";

let server: TelegramServer;
beforeAll(async () => {
  server = await startTelegramServer();
  await server.user({ id: 7 }).says("/start");
  server.user({ id: 8 });
  server.group({ id: -1001, title: "Quận đoàn", bot: "left" });
});
afterAll(() => server.stop());

const message = (text: string, more = {}) => ["sendMessage", { chat_id: 7, text, ...more }] as const;
const html = (text: string) => message(text, { parse_mode: "HTML" });
const button = (fields: object) =>
  message("x", { reply_markup: { inline_keyboard: [[{ text: "y", ...fields }]] } });

describe("refused as Telegram refuses", () => {
  test.each([
    [400, "message text is empty", ...message("")],
    [400, "message text is empty", ...message(" \n ")],
    [400, "message text is empty", ...html("<b></b>")],
    [400, "message is too long", ...message("a".repeat(4097))],
    [400, "chat not found", "sendMessage", { chat_id: 99, text: "x" }],
    [400, "chat_id", "sendMessage", { text: "x" }],
    [403, "bot can't initiate conversation with a user", "sendMessage", { chat_id: 8, text: "x" }],
    [403, "bot is not a member of the group chat", "sendMessage", { chat_id: -1001, text: "x" }],
    [400, `Unsupported start tag "h1" at byte offset 6`, ...html("đọc<h1>x</h1>")],
    [400, `Can't find end tag corresponding to start tag "b"`, ...html("<b>x")],
    [400, `Unmatched end tag at byte offset 7, expected "</i>", found "</b>"`, ...html("<b><i>x</b></i>")],
    [400, "Unexpected end tag at byte offset 0", ...html("</b>")],
    [400, "Unsupported start tag", ...html("2 < 3")],
    [400, "BUTTON_DATA_INVALID", ...button({ callback_data: "đ".repeat(33) })],
    [400, "BUTTON_DATA_INVALID", ...button({ callback_data: "" })],
    [400, "Text buttons are unallowed", ...button({})],
    [400, "Wrong HTTP URL", ...button({ url: "http://localhost:3000" })],
    [400, "message to be replied not found", ...message("x", { reply_parameters: { message_id: 404 } })],
    [400, "message to edit not found", "editMessageText", { chat_id: 7, message_id: 404, text: "x" }],
    [400, "message can't be edited", "editMessageText", { chat_id: 7, message_id: 1, text: "x" }],
    [400, "message to delete not found", "deleteMessage", { chat_id: 7, message_id: 404 }],
    [400, "query ID is invalid", "answerCallbackQuery", { callback_query_id: "404" }],
    [
      400,
      "message caption is too long",
      "sendDocument",
      { chat_id: 7, document: "x", caption: "a".repeat(1025) },
    ],
    [400, "wrong remote file identifier", "sendDocument", { chat_id: 7, document: "x" }],
    [400, "invalid file_id", "getFile", { file_id: "x" }],
    [404, "method not found", "sendNothing", {}],
  ])("%i %s", async (code, reason, method, parameters) => {
    const response = await call(server.token, method, parameters);
    expect(response.status).toBe(code);
    expect(await response.json()).toMatchObject({
      ok: false,
      error_code: code,
      description: expect.stringContaining(reason),
    });
  });

  test("a wrong token is 401", async () => {
    expect((await call("1:wrong", "getMe", {})).status).toBe(401);
  });
});

test.each([
  ["4096 characters", "a".repeat(4096), "a".repeat(4096)],
  ["4096 characters after the tags are read", `<b>${"a".repeat(4096)}</b>`, "a".repeat(4096)],
  ["references", "2 &lt; 3 &amp;&#x2713;&nbsp", "2 < 3 &✓&nbsp"],
  ["white space at the ends is cut", "\n <b> x</b> ", "x"],
])("passes: %s", async (_, text, heard) => {
  await botOn(server).api.sendMessage(7, text, { parse_mode: "HTML" });
  expect(server.user({ id: 7 }).heard.at(-1)?.text).toBe(heard);
});

test("the same text and buttons again are “not modified”; other buttons are a change", async () => {
  const { api } = botOn(server);
  const keyboard = new InlineKeyboard().text("a", "1");
  const { message_id } = await api.sendMessage(7, "x", { reply_markup: keyboard });
  await expect(api.editMessageText(7, message_id, "x", { reply_markup: keyboard })).rejects.toThrow(
    "message is not modified",
  );
  await expect(api.editMessageReplyMarkup(7, message_id, { reply_markup: keyboard })).rejects.toThrow(
    "not modified",
  );
  await api.editMessageReplyMarkup(7, message_id);
  expect(server.user({ id: 7 }).heard.at(-1)).toMatchObject({ edits: 1, buttons: [] });
  await api.deleteMessage(7, message_id);
  expect(server.user({ id: 7 }).heard.at(-1)?.deleted).toBe(true);
});

test("parameters are read from a form and a query as well as from JSON", async () => {
  const url = `${server.apiRoot}/bot${server.token}/sendMessage`;
  const reply_markup = JSON.stringify({ inline_keyboard: [[{ text: "a", callback_data: "1" }]] });
  await fetch(url, {
    method: "POST",
    body: new URLSearchParams({ chat_id: "7", text: "đơn", reply_markup }),
  });
  expect(server.user({ id: 7 }).heard.at(-1)).toMatchObject({
    text: "đơn",
    buttons: [[{ text: "a", data: "1" }]],
  });
  await fetch(`${url}?chat_id=7&text=h%E1%BB%8Fi`);
  expect(server.user({ id: 7 }).heard.at(-1)?.text).toBe("hỏi");
});

function call(token: string, method: string, parameters: object): Promise<Response> {
  return fetch(`${server.apiRoot}/bot${token}/${method}`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify(parameters),
  });
}
