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
  const above = (handle: string, bytes = 0) => ({ ...text, file: { name: "anh.jpg", bytes, handle } });
  expect(
    onTelegram({
      photo: [
        { file_id: "s", file_size: 1 },
        { file_id: "l", file_size: 9 },
      ],
      caption: WORDS,
    }),
  ).toEqual(above("l", 9));
  expect(onTelegram({ video: {}, caption: WORDS })).toEqual(text);
  expect(onZalo("chat.photo", { title: WORDS, href: "http://a" })).toEqual(above("http://a"));
  expect(onZalo("chat.photo", { title: "", description: WORDS, href: "http://a" })).toEqual(
    above("http://a"),
  );
  expect(onZaloBot({ photo: "http://a", caption: WORDS })).toEqual(above("http://a"));
  expect(onZaloBot({ caption: WORDS })).toEqual(text);
});

test("what was passed on is read by its words, and known as another's", () => {
  const theirs = { kind: "text", text: WORDS, passedOn: true };
  expect(onTelegram({ text: WORDS, forward_origin: { type: "user", sender_user: { id: 99 } } })).toEqual(
    theirs,
  );
  expect(
    onTelegram({ text: WORDS, forward_origin: { type: "hidden_user", sender_user_name: "Lan" } }),
  ).toEqual(theirs);
  expect(onTelegram({ text: WORDS, forward_origin: { type: "channel" } })).toEqual(theirs);
  expect(onTelegram({ caption: WORDS, video: {}, forward_origin: { type: "user" } })).toEqual(theirs);
  expect(onZalo("chat.forward", { title: WORDS })).toEqual(theirs);
  const own = { type: "user", sender_user: { id: 7 } };
  expect(onTelegram({ text: WORDS, forward_origin: own })).toEqual({ kind: "text", text: WORDS });
});

test("a picture without words is a file without a name; a file of data with words stays a file", () => {
  const file = (handle: string, bytes = 0) => ({ kind: "file", name: "anh.jpg", bytes, handle });
  const sizes = [
    { file_id: "s", file_size: 1 },
    { file_id: "l", file_size: 9 },
    { file_id: "huge", file_size: 9_000_000 },
  ];
  expect(onTelegram({ photo: sizes })).toEqual(file("l", 9));
  expect(onTelegram({ photo: sizes, media_group_id: "g" })).toEqual({ ...file("l", 9), album: "g" });
  expect(onTelegram({ photo: [{}] })).toEqual({ kind: "unreadable", what: "picture" });
  expect(onZalo("chat.photo", { title: "", href: "http://a" })).toEqual(file("http://a"));
  expect(onZalo("chat.gif", { title: "", href: "http://a" })).toEqual({
    kind: "unreadable",
    what: "picture",
  });
  expect(onZaloBot({ photo: "http://a" })).toEqual(file("http://a"));
  expect(onZaloBot({})).toEqual({ kind: "unreadable", what: "picture" });
  const sheet = { file_id: "f", file_name: "a.xlsx" };
  expect(onTelegram({ document: sheet, caption: WORDS })).toMatchObject({ kind: "file", name: "a.xlsx" });
  const paper = { file_id: "f", file_name: "a.PDF" };
  expect(onTelegram({ document: paper, caption: WORDS })).toMatchObject({
    kind: "text",
    file: { name: "a.PDF" },
  });
});
