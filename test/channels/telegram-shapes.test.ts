import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { saidToMe } from "../../src/channels/telegram/addressed.ts";
import { keyboardOf } from "../../src/channels/telegram/keyboard.ts";
import { partsOf } from "../../src/channels/telegram/parts.ts";
import { readUpdate } from "../../src/channels/telegram/read-update.ts";
import { tableText } from "../../src/channels/telegram/table-text.ts";
import { updateSchema } from "../../src/channels/telegram/update-shape.ts";

const ME = { id: 42, username: "CanBoDoanBot" };
const NOW = Date.parse("2026-11-24T09:00:00+07:00");
const SECONDS = NOW / 1000 - 60;

function message(more: object) {
  const base = {
    message_id: 3,
    date: SECONDS,
    chat: { id: 7, type: "private" },
    from: { id: 7, is_bot: false },
  };
  return updateSchema.parse({ update_id: 1, message: { ...base, ...more } });
}

const GROUP = { chat: { id: -9, type: "supergroup" } };

describe("what is said to the bot", () => {
  test.each([
    ["private", "/ghi 2", "/ghi 2"],
    ["private", "/ghi@canbodoanbot 2", "/ghi 2"],
    ["private", "/ghi@BotKhac 2", undefined],
    ["private", "2 tiếng", "2 tiếng"],
    ["group", "/giờtìnhnguyện 2", "/giờtìnhnguyện 2"],
    ["group", "/ghi@CanBoDoanBot 2", "/ghi 2"],
    ["group", "/ghi@CanBoDoanBot2 2", undefined],
    ["group", "2 tiếng", undefined],
    ["group", "@CanBoDoanBot 2 tiếng hôm qua", "2 tiếng hôm qua"],
    ["group", "@CanBoDoanBot, tình hình", "tình hình"],
    ["group", "nhờ @canbodoanbot ghi 2", "nhờ ghi 2"],
    ["group", "@CanBoDoanBot2 ghi", undefined],
    ["group", "a@CanBoDoanBot.vn", undefined],
  ])("%s: “%s” → %s", (place, text, said) => {
    const { message: read } = message({ text, ...(place === "group" ? GROUP : {}) });
    expect(read && saidToMe(read, ME)).toBe(said);
  });

  test("a reply to the bot is for it, a reply to somebody else is not", () => {
    const reply = (id: number) =>
      message({ ...GROUP, text: "2", reply_to_message: { from: { id } } }).message;
    expect([reply(42), reply(43)].map((read) => read && saidToMe(read, ME))).toEqual(["2", undefined]);
  });
});

describe("what an update means", () => {
  test.each([
    ["text", { text: "chào" }, { kind: "text", text: "chào" }],
    [
      "a document",
      { document: { file_id: "f", file_name: "a.xlsx", file_size: 5 }, caption: "đây" },
      { kind: "file", name: "a.xlsx", bytes: 5, handle: "f" },
    ],
    ["a nameless one", { document: { file_id: "f" } }, { kind: "file", name: "tep", bytes: 0, handle: "f" }],
    ["an animation", { animation: {}, document: { file_id: "f" } }, { kind: "unreadable", what: "picture" }],
    ["a photo with words", { photo: [{}], caption: "2 tiếng" }, { kind: "text", text: "2 tiếng" }],
    ["a photo", { photo: [{}] }, { kind: "unreadable", what: "picture" }],
    ["a voice", { voice: {} }, { kind: "unreadable", what: "voice" }],
    ["a video note", { video_note: {} }, { kind: "unreadable", what: "voice" }],
    ["a sticker", { sticker: {} }, { kind: "unreadable", what: "sticker" }],
    ["a place", { location: {} }, { kind: "unreadable", what: "other" }],
  ])("%s", (_, sent, content) => {
    expect(readUpdate(message(sent), ME, NOW)).toMatchObject({
      kind: "message",
      incoming: {
        key: "telegram:1",
        address: "telegram:p:7",
        sender: "telegram:p:7",
        message: "telegram:7:3",
        at: NOW - 60_000,
        edited: false,
        content,
      },
    });
  });

  test.each([
    ["who joined", { new_chat_members: [{}] }],
    ["a pinned message", { pinned_message: {} }],
    ["something of next year", { hologram: {} }],
    ["another bot", { text: "/ghi 2", from: { id: 8, is_bot: true } }],
    ["a channel's post", { text: "/ghi 2", chat: { id: -10, type: "channel" } }],
    ["a file for nobody in a group", { ...GROUP, document: { file_id: "f" } }],
  ])("%s means nothing", (_, sent) => {
    expect(readUpdate(message(sent), ME, NOW)).toEqual({ kind: "nothing" });
  });

  test("a shared place that moves is no edit", () => {
    const { message: sent } = message({ location: {} });
    expect(readUpdate({ update_id: 2, edited_message: sent }, ME, NOW)).toEqual({ kind: "nothing" });
  });

  test.each([
    ["said an hour ago, while the bot was down", NOW / 1000 - 3_600, NOW - 3_600_000],
    ["said two days ago: Telegram keeps no update so long", NOW / 1000 - 172_800, NOW],
    ["said in the future", NOW / 1000 + 60, NOW],
    ["never", 0, NOW],
  ])("%s", (_, date, at) => {
    expect(readUpdate(message({ text: "a", date }), ME, NOW)).toMatchObject({ incoming: { at } });
  });

  test("no update of whatever shape is more than refused", () => {
    const odd = fc.oneof(fc.jsonValue(), fc.constant(undefined));
    const fields = { text: odd, chat: odd, from: odd, document: odd, reply_to_message: odd, entities: odd };
    const shape = fc.record(
      { update_id: fc.oneof(fc.nat(), odd), message: fc.oneof(odd, fc.record(fields)), callback_query: odd },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(shape, (update) => {
        const parsed = updateSchema.safeParse(update);
        if (parsed.success) readUpdate(parsed.data, ME, NOW);
      }),
    );
  });
});

describe("buttons", () => {
  const rowsOf = (labels: string[], picked: string[] = []) => {
    const options = labels.map((label, n) => ({ value: String(n), label }));
    return keyboardOf({ question: "q", options, picked }).inline_keyboard.map((row) =>
      row.map(({ text }) => text),
    );
  };

  test.each([
    [
      ["1", "2", "3", "4"],
      [["1", "2", "3"], ["4"]],
    ],
    [["Hôm nay", "Hôm qua"], [["Hôm nay", "Hôm qua"]]],
    [["Thêm ghi chú", "Hoàn tác"], [["Thêm ghi chú", "Hoàn tác"]]],
    [
      ["Tham gia đầy đủ các buổi", "Có", "Không"],
      [["Tham gia đầy đủ các buổi"], ["Có", "Không"]],
    ],
    [
      ["Có", "Tham gia đầy đủ các buổi", "Không"],
      [["Có"], ["Tham gia đầy đủ các buổi"], ["Không"]],
    ],
    [
      ["Có", "Thêm ghi chú", "Không", "Thôi"],
      [
        ["Có", "Thêm ghi chú"],
        ["Không", "Thôi"],
      ],
    ],
  ])("%j", (labels, rows) => {
    expect(rowsOf(labels)).toEqual(rows);
  });

  test("a picked one is marked", () => {
    expect(rowsOf(["Có", "Không"], ["1"])).toEqual([["Có", "✓ Không"]]);
  });

  test("data that Telegram would refuse is refused here", () => {
    const options = [{ value: "x".repeat(62), label: "a" }];
    expect(keyboardOf({ question: "!", options })).toBeDefined();
    expect(() => keyboardOf({ question: "!!", options })).toThrow(RangeError);
  });
});

describe("tables", () => {
  test("columns in line, numbers to the right, whatever marks the letters carry", () => {
    const rows = [
      ["Ninh Kiều", "8/12", "▲"],
      ["Bình Thủy".normalize("NFD"), "10/12", "="],
    ];
    expect(tableText({ head: ["Đơn vị", "Đạt", ""], rows })).toEqual({
      text: ["Đơn vị       Đạt", "Ninh Kiều   8/12  ▲", `${"Bình Thủy".normalize("NFD")}  10/12  =`].join(
        "\n",
      ),
      fixed: true,
    });
  });

  test("wider than a phone: one line a row", () => {
    const wide = tableText({
      head: ["Đơn vị", "Giờ"],
      rows: [["Đoàn phường An Khánh, quận Ninh Kiều", "8"]],
    });
    expect(wide).toEqual({ text: "• Đoàn phường An Khánh, quận Ninh Kiều: Giờ 8", fixed: false });
  });

  test("22 units stand in one message; too many are parted, and nothing is lost", () => {
    const table = (count: number) => ({
      head: ["Đơn vị", "D1"],
      rows: Array.from({ length: count }, (_, n) => [`Quận Đoàn số ${n}`, `${n}/30`]),
    });
    expect(partsOf({ id: "a", text: "Tuần 48", table: table(22) })).toHaveLength(1);
    const many = partsOf({ id: "a", text: "Tuần 48", table: table(400) });
    expect(many.length).toBeGreaterThan(1);
    const rows = many.flatMap((part) => part.text.split("\n")).filter((line) => line.startsWith("Quận"));
    expect(rows).toHaveLength(400);
    for (const part of many) expect(part.text.length).toBeLessThanOrEqual(4096);
  });

  test("the buttons stand below the last part", () => {
    const choices = { question: "q", options: [{ value: "0", label: "Xem" }] };
    const parts = partsOf({
      id: "a",
      text: "x".repeat(4_094),
      table: { head: ["A"], rows: [["1"]] },
      choices,
    });
    expect(parts.map((part) => part.keyboard !== undefined)).toEqual([false, true]);
  });
});
