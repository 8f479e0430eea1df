import { expect, test } from "vitest";
import { flows } from "../../flows/index.ts";
import { Catalogue } from "../../src/chat/dialog/catalogue.ts";
import { Reply } from "../../src/chat/dialog/reply.ts";
import type { Incoming } from "../../src/chat/message/incoming.ts";
import type { PendingQuestion } from "../../src/chat/message/question.ts";
import { render } from "../../src/chat/message/render.ts";
import { readAnswer } from "../../src/chat/reading/answers.ts";
import { READS_NOTHING } from "../../src/chat/reading/plain-question.ts";
import { replyContext } from "../../src/chat/reading/reply-context.ts";
import { loadWords } from "../../src/words/words.ts";

const question: PendingQuestion = {
  id: "q",
  text: "Mấy giờ?",
  kind: "words",
  options: [
    { value: "2", label: "2 giờ" },
    { value: "", label: "Bỏ qua" },
  ],
};

test("a number typed where answers are only suggested is the answer, not a place in the list", () => {
  expect(readAnswer(question, { kind: "text", text: "1" })).toEqual({ answer: "1" });
  expect(readAnswer(question, { kind: "text", text: "bo qua" })).toEqual({ answer: "" });
  expect(readAnswer(question, { kind: "choice", question: "q", value: "0" })).toEqual({ answer: "2" });
});

test("without buttons suggestions stand without numbers", () => {
  const words = loadWords("vi");
  const said = new Reply(words);
  said.question(question);
  const abilities = {
    buttons: false,
    editing: false,
    files: false,
    groups: false,
    tables: false,
    maxText: 2000,
  };
  expect(
    said.messages.flatMap((message) => render(message, abilities, words)).map(({ text }) => text),
  ).toEqual(["Mấy giờ?\n\n👉 Đồng chí gõ câu trả lời, hoặc chữ của mục:\n• 2 giờ\n• Bỏ qua"]);
});

test("what is too long for a button is not offered, and nothing else is lost by it", () => {
  const said = new Reply(loadWords("vi"));
  said.text("Tệp đây.");
  const [fits, long] = ["baocao a1 pdf", `baocao a1 ${"ễ".repeat(20)} pdf`];
  said.offerAlso([fits, long].map((value) => ({ value, label: "PDF" })));
  said.offerAlso([{ value: long, label: "PDF" }]);
  expect(said.messages.map(({ choices }) => choices?.options.map(({ value }) => value))).toEqual([[fits]]);
});

test.each([
  ["Mời thanh niên dự sinh hoạt", undefined],
  ["Họp đúng giờ", undefined],
  ["giotinhnguyen 2", "giotinhnguyen"],
  ["giờ tình nguyện 2", undefined],
  ["tien do", "tiendo"],
  ["rèn luyện", "renluyen"],
  ["hủy bỏ", "huy"],
  ["thôi để mai làm", "huy"],
  ["Thôi thúc mọi người cùng làm", undefined],
])("in a dialog that waits for words, “%s” gives the command %s", (text, command) => {
  const catalogue = new Catalogue(flows);
  const incoming: Incoming = {
    key: "k",
    address: "web:p:a",
    sender: "web:p:a",
    at: 0,
    message: "m",
    edited: false,
    content: { kind: "text", text },
  };
  const waiting = { pending: { id: "q", text: "?", kind: "words" as const }, askedAt: 0 };
  const reply = replyContext(incoming, waiting, catalogue, READS_NOTHING);
  const read = readAnswer(waiting.pending, incoming.content, { canPress: true, reply });
  const said = "reply" in read ? read.reply : undefined;
  expect(said?.does === "command" ? said.command : said?.does === "leave" ? "huy" : undefined).toBe(command);
});
