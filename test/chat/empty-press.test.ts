import { describe, expect, test } from "vitest";
import type { PendingQuestion } from "../../src/chat/message/question.ts";
import { readAnswer } from "../../src/chat/reading/answers.ts";

const options = ["Có, xóa hết", "Thôi"].map((label, n) => ({ value: `v${n}`, label }));
const question: PendingQuestion = {
  id: "q1",
  text: "Xóa hết?",
  kind: "one",
  options,
  aside: {
    id: "q2",
    text: "Ghi “không”?",
    options: [{ value: "yes", label: "Đúng", means: { answer: "không" } }],
  },
};

describe("a press that names no option is none, and never the first one", () => {
  test.each(["", " ", "-1", "2", "1.0", "+0", "0x0", "null", "00000"])("“%s”", (value) => {
    for (const id of ["q1", "q2"])
      expect(readAnswer(question, { kind: "choice", question: id, value })).toEqual({ no: "press-is-old" });
    const many = { ...question, kind: "many" as const, picked: ["v1"] };
    expect(readAnswer(many, { kind: "choice", question: "q1", value })).toEqual({ no: "press-is-old" });
  });

  test("a place in the list is", () => {
    expect(readAnswer(question, { kind: "choice", question: "q1", value: "0" })).toEqual({ answer: "v0" });
  });
});
