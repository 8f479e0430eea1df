import type { FormAnswer, FormAnswers } from "../rules/forms/answer.ts";
import type { Form } from "../rules/forms/form.ts";
import { type AskedQuestion, formFor, type Who } from "../rules/forms/form-for.ts";

const SUGGESTIONS_PICKED = 2;

/** What a demo's self-review says. */
const REVIEW_WORDS = "Giữ nền nếp sinh hoạt Đoàn, hoàn thành việc được giao, tham gia tình nguyện đều.";

/** A plausible, complete set of answers to any form. */
export function demoAnswers(form: Form, who: Who): FormAnswers {
  const questions = formFor(form, who).flatMap((part) => part.questions);
  return Object.fromEntries(questions.map((question) => [question.id, answerTo(question)]));
}

function answerTo(question: AskedQuestion): FormAnswer {
  switch (question.kind) {
    case "several": {
      const picked = question.suggestions.slice(0, SUGGESTIONS_PICKED).map(({ id }) => id);
      return { kind: "several", picked, own: "" };
    }
    case "number":
      return { kind: "number", value: question.least, of: question.of?.kinds[0]?.id ?? null };
    case "text":
      return { kind: "text", text: question.optional ? "" : REVIEW_WORDS };
    case "choice": {
      const plain = question.choices.filter(({ id }) => !question.explain.includes(id));
      return { kind: "choice", choice: (plain[1] ?? plain[0])?.id ?? "", text: "" };
    }
  }
}
