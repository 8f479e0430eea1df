import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { likelyKinds } from "../../src/chat/reading/likely-kinds.ts";
import { likelyQuestion, surelyAsked } from "../../src/chat/reading/likely-question.ts";
import { likelyTold } from "../../src/chat/reading/likely-told.ts";
import { isIntent } from "../../src/command-lines/question-lines.ts";
import type { Answer } from "../../src/rules/asking/answers.ts";
import { guess, weighed } from "../../src/rules/asking/guess.ts";
import { readQuestion } from "../../src/rules/asking/read-question.ts";
import { readDeedsOfKinds } from "../../src/rules/reading/deeds/deeds-of-kinds.ts";
import { readToldDeeds } from "../../src/rules/reading/deeds/deeds-statement.ts";
import { readOfWhichKind } from "../../src/rules/reading/deeds/of-which-kind.ts";
import { askWhichDeeds } from "../../src/rules/reading/deeds/which-deeds.ts";
import { readStatementOfHours } from "../../src/rules/reading/hours/hours-statement.ts";
import { isOwnTime } from "../../src/rules/reading/hours/own-time.ts";
import { isToldEnough } from "../../src/rules/reading/told/how-told.ts";
import { likelyQuestions } from "../../src/words/likely-questions.ts";
import { telexOf, vniOf } from "../support/raw-keys.ts";
import { QUESTIONS } from "./questions.ts";

const cadre = { today: "2026-11-24" };
const head = { ...cadre, asksOfOthers: true };
const when = { today: "2026-11-26", now: Date.parse("2026-11-26T20:30:00+07:00") };

/** Lines that nothing is learned from, by what each of them is. */
const HELD_OUT = readFileSync("test/fixtures/lines/held-out.txt", "utf8")
  .split("\n")
  .filter((row) => row.includes(" | "))
  .map((row) => row.split(" | "));
const heldOut = (is: (kind: string) => boolean) =>
  HELD_OUT.flatMap(([kind = "", text = ""]) => (is(kind) ? [text] : []));
const talk = heldOut((kind) => kind === "talk");
const told = heldOut((kind) => kind === "told");
const questions = heldOut((kind) => kind !== "talk" && kind !== "told");

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

test("what it is about must be known before it is answered and not offered", () => {
  expect(likelyQuestion("tình hình bệnh tay chân miệng sao rồi", head)?.asks ?? []).not.toHaveLength(1);
});

test("a rule is doubted where lines like it are talk, never in a few fixed words", () => {
  expect(surelyAsked("hôm qua em không làm giờ nào", cadre)).toBeUndefined();
  expect(surelyAsked("tuần này em còn thiếu mấy giờ nữa", cadre)?.asks).toEqual(["missing-own"]);
  expect(surelyAsked("lịch họp", cadre)?.asks).toEqual(["invited"]);
});

test("of lines that were not learned, no question and no deed that rules read is doubted", () => {
  expect(questions.filter((line) => readQuestion(line, head) && !surelyAsked(line, head))).toEqual([]);
  const states = (line: string) => readStatementOfHours(line, when) ?? readToldDeeds(line, when);
  expect(told.filter((line) => states(line) && likelyTold(line) === "hardly")).toEqual([]);
  const enough = talk.filter((line) => !isOwnTime(line) && isToldEnough(likelyTold(line)));
  expect(enough.length, enough.join("\n")).toBeLessThan(2);
  expect(talk.filter((line) => likelyQuestion(line, cadre)?.asks.length === 1)).toEqual([]);
});

test.each([
  ["Telex", telexOf],
  ["VNI", vniOf],
])("keys of %s change nothing", (_, keysOf) => {
  const lines = QUESTIONS.filter(({ who }) => who !== "stranger").flatMap(({ lines }) => lines.map(keysOf));
  const doubted = lines.filter((line) => readQuestion(line, head) && !surelyAsked(line, head));
  expect(doubted.length / lines.length, doubted.join("\n")).toBeLessThan(0.01);
});

const alone = (meaning: string, share: number): Answer => ({ meaning, alike: [meaning], share });

test("a rule is asked back beside what lines like it ask, and refuses nobody what they never meant", () => {
  const likely = [alone("deadline", 0.45), alone("entries", 0.2), alone("talk", 0.35)];
  const line = "hết ngày nào thì khỏi ghi được";
  expect(weighed(line, likely, { asks: ["entries"] })).toEqual(["deadline", "entries"]);
  expect(weighed(line, [alone("deadline", 0.65), ...likely.slice(1)], { asks: ["deadline"] })).toEqual([
    "deadline",
  ]);
  expect(weighed(line, likely, { asks: ["approvals"] })).toEqual(["deadline", "entries", "approvals"]);
  expect(weighed(line, likely.slice(2), { asks: ["approvals"] })).toEqual(["approvals"]);
  expect(weighed("khỏi ghi được", likely, { asks: ["entries"] })).toEqual(["entries"]);
  expect(weighed(line, [alone("talk", 0.7), alone("entries", 0.3)], { asks: ["entries"] })).toEqual([]);
  const surely = [alone("deadline", 0.9), ...likely.slice(1)];
  expect(weighed(line, surely, { asks: ["deadline", "entries"], oneOfThem: true })).toEqual(["deadline"]);
  expect(weighed(line, surely, { asks: ["deadline", "entries"] })).toEqual(["deadline", "entries"]);
});

test("what is surely meant stands for what a rule reads; what is less sure, and an amount, is asked about", () => {
  const line = "ai trong chi đoàn chưa xài bot";
  const surely = [alone("invitations", 0.88), alone("missing", 0.06), alone("talk", 0.06)];
  expect(weighed(line, surely, { asks: ["missing"] })).toEqual(["invitations"]);
  const plainly = { isDoubtful: false, outright: false };
  expect(guess(surely, plainly)).toEqual(["invitations"]);
  expect(guess(surely, { ...plainly, isDoubtful: true })).toEqual(["invitations", "missing"]);
  expect(guess([alone("invitations", 0.55), alone("missing", 0.35)], plainly)).toHaveLength(2);
  const hardly = [alone("talk", 0.8), alone("missing", 0.12), alone("nudge", 0.08)];
  expect(guess(hardly, plainly)).toEqual([]);
  expect(guess(hardly, { ...plainly, outright: "bot" })).toEqual(["missing", "nudge"]);
});

test("what is told is known from talk of the same things", () => {
  expect(isToldEnough(likelyTold("sáng T7 vừa rồi mình làm hai giờ ở ấp 3"))).toBe(true);
  expect(isToldEnough(likelyTold("phim dài 2 tiếng hay lắm"))).toBe(false);
  expect(likelyTold("xe chạy 2 tiếng mới tới nơi họp")).toBe("hardly");
  expect(isToldEnough(likelyTold("hôm qua em dọn rác 2 tiếng ở chợ"))).toBe(true);
});

test.each([
  ["e mới hiến máu ở trạm y tế về", "activity"],
  ["toi qua hop chi doan toi 9h", "meeting"],
  ["hôm qua em hát đơn ca bài Bụi phấn trên sân khấu", "song"],
  ["cn nhay dan vu voi cong nhan", "dance"],
  ["chiều qua đá banh với mấy anh công an xã", "sport"],
  ["sáng thứ 2 chào cờ em mặc áo đoàn", "shirt"],
  ["sáng nay em vớt lục bình 2 tiếng", "hours"],
])("of %s it is learned that it tells a deed of the kind %s", (line, kind) => {
  const { kinds, none } = likelyKinds(line);
  expect(kinds[0]?.kind).toBe(kind);
  expect(kinds[0]?.share).toBeGreaterThan(0.6);
  expect(none).toBeLessThan(0.5);
});

const surely = { kindsOf: likelyKinds, isCertain: true };

test("a line is logged whole, by its clauses, or not at all", () => {
  const read = (line: string) =>
    readDeedsOfKinds(line, when, surely)?.map(({ kind, amount, day }) => `${kind} ${amount} ${day.slice(8)}`);
  expect(read("tối qua họp chi đoàn xong nhảy 1 bài dân vũ")).toEqual(["meeting 1 25", "dance 1 25"]);
  expect(read("hôm qua em hát 1 bài nhảy 1 bài")).toEqual(["song 1 25", "dance 1 25"]);
  expect(read("hôm qua em mặc áo đoàn đi hiến máu")?.toSorted()).toEqual(["activity 1 25", "shirt 1 25"]);
  expect(read("hôm qua em tập mấy bài hát")).toBeUndefined();
  expect(read("hôm qua chồng em đi hiến máu")).toBeUndefined();
  expect(read("mai em đi hiến máu")).toBeUndefined();
});

test("what leaves the kind, the day or how many open is asked about", () => {
  const asked = (line: string) => {
    const reading = askWhichDeeds(line, when, likelyKinds);
    return reading?.kind === "ask" ? reading.about : reading?.kind;
  };
  expect(asked("tập mấy bài hát rồi đó")).toBe("how-many");
  expect(asked("đầu tháng em có họp chi đoàn mà không nhớ ngày mấy")).toBe("which-day");
  expect(asked("chiều qua em ra sân với đội")).toBe("if-done");
});

test.each([
  "tối qua em đi nhậu với chi đoàn 5",
  "tối qua em đi hát karaoke với chi đoàn 5",
  "hôm qua em có dự đám tang ở ấp 4",
  "hôm qua em có dự lễ cưới ở kv3",
  "sáng nay em uống cà phê với chi đoàn kv3",
  "sáng nay em mặc áo thun đi chợ",
  "chiều qua em tập gym 2 tiếng",
  "tối qua em học bài 3 tiếng ở thư viện",
  "sáng nay em đứng chờ xe 2 tiếng ở bến",
])("nobody is asked whether %s was a deed", (line) => {
  expect(isOwnTime(line)).toBe(true);
  expect(readOfWhichKind(line, when)).toBeUndefined();
});
