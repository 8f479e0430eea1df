import { expect, test } from "vitest";
import { readContent as readTelegram } from "../../src/channels/telegram/read-content.ts";
import { updateSchema } from "../../src/channels/telegram/update-shape.ts";
import { messageSchema } from "../../src/channels/zalo/heard/message-shape.ts";
import { readContent as readZalo } from "../../src/channels/zalo/heard/read-content.ts";
import { eventSchema } from "../../src/channels/zalo-bot/event-shape.ts";
import { readEvent } from "../../src/channels/zalo-bot/read-event.ts";

const WORDS = "2 tiếng hôm qua dọn kênh";

function onTelegram(more: object) {
  const chat = { id: 7, type: "private" };
  const message = { message_id: 1, date: 0, chat, from: { id: 7 }, ...more };
  const read = updateSchema.parse({ update_id: 1, message }).message;
  if (!read) throw new Error("no message");
  return readTelegram(read, read.text ?? read.caption ?? "");
}

function onZalo(msgType: string, content: unknown) {
  const data = { msgId: "1", msgType, uidFrom: "7", ts: 0, content };
  return readZalo(messageSchema.parse({ type: 0, threadId: "7", isSelf: false, data }), "");
}

function onZaloBot(more: object) {
  const message = { from: { id: "7" }, chat: { id: "7" }, message_id: "1", date: 0, ...more };
  return readEvent(eventSchema.parse({ event_name: "message.image.received", message }), 0)?.content;
}

test("the words below a picture are read on every channel", () => {
  const text = { kind: "text", text: WORDS };
  expect(onTelegram({ photo: [{}], caption: WORDS })).toEqual(text);
  expect(onTelegram({ video: {}, caption: WORDS })).toEqual(text);
  expect(onZalo("chat.photo", { title: WORDS, href: "http://a" })).toEqual(text);
  expect(onZalo("chat.photo", { title: "", description: WORDS, href: "http://a" })).toEqual(text);
  expect(onZaloBot({ caption: WORDS })).toEqual(text);
});

test("what was passed on is read by its words", () => {
  expect(onTelegram({ text: WORDS, forward_origin: { type: "user" } })).toEqual({
    kind: "text",
    text: WORDS,
  });
  expect(onZalo("chat.forward", { title: WORDS })).toEqual({ kind: "text", text: WORDS });
});

test("a picture without words is a picture, and a file with words stays a file", () => {
  const picture = { kind: "unreadable", what: "picture" };
  expect(onTelegram({ photo: [{}] })).toEqual(picture);
  expect(onZalo("chat.photo", { title: "", href: "http://a" })).toEqual(picture);
  expect(onZaloBot({})).toEqual(picture);
  expect(onTelegram({ document: { file_id: "f", file_name: "a.xlsx" }, caption: WORDS })).toMatchObject({
    kind: "file",
    name: "a.xlsx",
  });
});
