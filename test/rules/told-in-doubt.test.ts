import { describe, expect, it } from "vitest";
import { noteOf } from "../../src/rules/reading/deeds/deed-note.ts";
import { saidInPiece } from "../../src/rules/reading/deeds/said-in-piece.ts";
import { saidLine } from "../../src/rules/reading/hours/said-line.ts";
import { isInDoubt, withoutDoubt } from "../../src/rules/reading/talk/doubt.ts";
import { withoutWriteDown } from "../../src/rules/reading/talk/write-down.ts";

describe("what is told by somebody who is not sure of it", () => {
  it.each([
    ["hình như hôm qua em có mặc áo xanh", "hôm qua em có mặc áo xanh"],
    ["hinh nhu hom qua em co mac ao xanh", "hom qua em co mac ao xanh"],
    ["chắc là tối qua em sinh hoạt kv2", "tối qua em sinh hoạt kv2"],
    ["hôm qua em dọn kênh 2 tiếng thì phải", "hôm qua em dọn kênh 2 tiếng"],
    ["không nhớ rõ lắm nhưng hôm kia em có mặc áo đoàn", "hôm kia em có mặc áo đoàn"],
  ])("%s", (text, told) => expect(withoutDoubt(text)?.text).toBe(told));

  it.each([
    "hôm qua em đóng cọc chắc chắn, dọn kênh 2 tiếng",
    "hom qua em cat co le duong 2 tieng",
    "hôm qua em dọn rác chắc chừng 2 tiếng",
    "hôm qua em sinh hoạt kv3",
  ])("“%s” says nothing of doubt, or leaves only its length open", (text) =>
    expect(isInDoubt(text)).toBe(false),
  );
});

describe("words that ask only to write it down", () => {
  it.each([
    ["Ghi nhanh kẻo quên: tối qua sinh hoạt kv1", "tối qua sinh hoạt kv1"],
    ["ghi lẹ kẻo quên tối qua em sinh hoạt kv1", "tối qua em sinh hoạt kv1"],
    ["hôm qua dọn rác 2 tiếng, ghi lại cho khỏi quên nha", "hôm qua dọn rác 2 tiếng"],
    ["hôm qua phát sổ ghi nhớ", "hôm qua phát sổ ghi nhớ"],
    ["Lưu: hôm qua em dọn rác", "Lưu: hôm qua em dọn rác"],
  ])("%s", (text, told) => expect(withoutWriteDown(text)).toBe(told));
});

describe("whom a deed was for stays in its note", () => {
  it.each([
    ["chủ nhật phát quà trẻ em", "phát quà trẻ em"],
    ["hom qua phat qua cho cac em", "phat qua cho cac em"],
    ["hôm qua ra quân với anh em", "ra quân với anh em"],
    ["hôm qua sinh hoạt với các em thiếu nhi", "các em thiếu nhi"],
    ["hôm qua trồng cây rồi em", "trồng cây"],
  ])("%s", (text, note) => {
    const context = { today: "2026-11-25", now: 0 };
    expect(noteOf(saidInPiece(saidLine(text), context, "units only"))).toBe(note);
  });
});
