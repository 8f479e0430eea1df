import { expect, test } from "vitest";
import { isSmallTalk, saysMoreThanYes } from "../../src/rules/reading/talk/small-talk.ts";

test.each([
  "hello",
  "Cảm ơn bạn",
  "cam on dong chi nhieu!",
  "👍",
  "👍🏽❤️",
  "Chúc mừng 20/11",
  "ok",
  "dạ",
  "da",
  "tks ad",
  "ừm",
  "uk",
  "hihi",
  "Chào buổi sáng",
  "CẢM ƠN".normalize("NFD"),
])("“%s” is politeness", (line) => {
  expect(isSmallTalk(line)).toBe(true);
});

test("a “dạ” in front of what is said is no greeting", () => {
  expect(saysMoreThanYes("Dạ đ/c Bích làm chắc việc, hay giúp anh em")).toBe(true);
  for (const line of ["dạ em chào chị ạ nha", "dạ vâng ạ", "dạ em cảm ơn chị nhiều lắm ạ", "ok em"])
    expect([line, saysMoreThanYes(line)]).toEqual([line, false]);
});

test.each([
  "2",
  "chaos",
  "hôm qua làm 2 tiếng",
  "đã xong phần của mình",
  "ok 2 tiếng hôm qua",
  "da don rac hai tieng",
  "/tiendo",
  "",
  "cảm ơn, nhưng cho mình hỏi tuần trước mình đã ghi được bao nhiêu giờ rồi vậy bạn",
])("“%s” is more, or none", (line) => {
  expect(isSmallTalk(line)).toBe(false);
});
