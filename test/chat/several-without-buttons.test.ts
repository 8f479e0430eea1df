import { expect, test } from "vitest";
import { Reply } from "../../src/chat/dialog/reply.ts";
import type { PendingQuestion } from "../../src/chat/message/question.ts";
import { render } from "../../src/chat/message/render.ts";
import { readAnswer } from "../../src/chat/reading/answers.ts";
import { commandLine } from "../../src/command-lines/command-line.ts";
import { loadWords, phrase } from "../../src/words/words.ts";

const words = loadWords("vi");
const NO_BUTTONS = {
  buttons: false,
  editing: false,
  files: false,
  groups: false,
  tables: false,
  maxText: 2000,
};

const question: PendingQuestion = {
  id: "q",
  text: "Ý nào?",
  kind: "many",
  options: ["Gương mẫu", "Trung thực", "Trách nhiệm"].map((label) => ({ value: label, label })),
  picked: [],
  min: 1,
};

const shown = (said: Reply) =>
  said.messages.flatMap((message) => render(message, NO_BUTTONS, words))[0]?.text;
const typed = (text: string, asked = question) => readAnswer(asked, { kind: "text", text });

test("without buttons the end of a choice of several is not listed", () => {
  const said = new Reply(words);
  said.question({ ...question, picked: ["Trung thực"] });
  expect(shown(said)).toBe("Ý nào?\n\n1. Gương mẫu\n2. ✓ Trung thực\n3. Trách nhiệm");
});

test("the number after the last option is no answer: neither the end nor a choice", () => {
  for (const asked of [question, { ...question, picked: ["Trung thực"] }]) {
    expect(typed("4", asked)).toEqual({ reply: { does: "no-such-number" } });
    expect(typed("1, 4", asked)).toEqual({ reply: { does: "no-such-number" } });
  }
});

test.each(["xong", "Xong", "✅ Xong", "xong rồi"])("“%s” keeps what is picked", (text) => {
  expect(typed(text, { ...question, picked: ["Trung thực"] })).toEqual({ answer: ["Trung thực"] });
});

test("“xong” with nothing picked is answered with how to pick", () => {
  expect(typed("xong")).toEqual({ no: "answer-is-none-picked" });
  expect(words.text("answer-is-none-picked")).toContain("gõ các số, ví dụ: 1, 3");
  expect(typed("xong", { ...question, picked: ["Trung thực"], min: 2 })).toEqual({ no: "answer-is-too-few" });
});

test("a shortcut by words stands without a number, the others keep their places", () => {
  const said = new Reply(words);
  said.text("Đã hoàn tác.");
  said.offer([
    { label: phrase("hours-button-again"), command: commandLine("giotinhnguyen", 2), byWords: true },
    { label: phrase("hours-button-history"), command: commandLine("lichsu") },
  ]);
  expect(shown(said)).toBe("Đã hoàn tác.\n\n👉 Đồng chí gõ số, hoặc chữ của mục:\n• Ghi lại\n2. Xem và sửa");
});
