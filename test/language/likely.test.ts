import { expect, test } from "vitest";
import {
  isLikelyTold,
  isUnlikelyTold,
  likelyQuestion,
  surelyAsked,
} from "../../src/chat/reading/likely-question.ts";
import { isIntent } from "../../src/command-lines/question-lines.ts";
import { likelyQuestions } from "../../src/words/likely-questions.ts";

const cadre = { today: "2026-11-24" };
const head = { ...cadre, asksOfOthers: true };

test("what was learned knows the program's intents only, and talk and what is told beside them", () => {
  const { meanings, ofHeads } = likelyQuestions();
  expect(meanings.filter((meaning) => !isIntent(meaning))).toEqual(["talk", "told"]);
  expect(meanings).toEqual(expect.arrayContaining([...ofHeads]));
  expect(ofHeads).toContain("approvals");
});

test("a question in words that no rule knows is found by lines like it; of others only for a head", () => {
  const line = "liệt kê hết giúp anh mấy đứa còn chưa chịu gửi bản kiểm điểm";
  expect(likelyQuestion(line, head)?.asks).toContain("missing");
  expect(likelyQuestion(line, cadre)?.asks ?? []).not.toContain("missing");
  expect(likelyQuestion("trời mưa quá chắc dời lại bữa khác", head)).toBeUndefined();
  expect(likelyQuestion("@Lan tuần này em xong chưa", head)).toBeUndefined();
});

test("a rule is doubted where lines like it are talk, never in a few fixed words", () => {
  expect(surelyAsked("hôm qua em không làm giờ nào", cadre)).toBeUndefined();
  expect(surelyAsked("tuần này em còn thiếu mấy giờ nữa", cadre)?.asks).toEqual(["missing-own"]);
  expect(surelyAsked("lịch họp", cadre)?.asks).toEqual(["invited"]);
});

test("what is told is known from talk of the same things", () => {
  expect(isLikelyTold("sáng T7 vừa rồi mình làm hai giờ ở ấp 3", { saysHours: true })).toBe(true);
  expect(isLikelyTold("phim dài 2 tiếng hay lắm", { saysHours: true })).toBe(false);
  expect(isUnlikelyTold("xe chạy 2 tiếng mới tới nơi họp")).toBe(true);
  expect(isUnlikelyTold("hôm qua em dọn rác 2 tiếng ở chợ")).toBe(false);
});
