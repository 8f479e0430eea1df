import { expect, test } from "vitest";
import { readQuestion } from "../../src/rules/asking/read-question.ts";

const context = { today: "2026-12-08", asksOfOthers: true };

test.each([
  ["Dung đăng ký chưa", "Dung"],
  ["bạn Dung đăng ký chưa vậy", "Dung"],
  ["Dung nộp bản đăng ký chưa", "Dung"],
  ["Lan nộp bản đăng ký chưa", "Lan"],
  ["An kiểm điểm chưa", "An"],
  ["Ai chưa đăng ký", undefined],
  ["Xem ai chưa đăng ký", undefined],
  ["ai dung app nay", undefined],
])("a word without marks among marked ones is somebody's name: %s", (line, name) => {
  expect(readQuestion(line, context)?.name).toBe(name);
});
