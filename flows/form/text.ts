import type { FormAnswer, FormAnswers } from "../../src/rules/forms/answer.ts";
import { type AskedPart, type AskedQuestion, isPassedOver } from "../../src/rules/forms/form-for.ts";
import { shortened } from "../../src/rules/forms/own-words.ts";
import type { NumberQuestion } from "../../src/rules/forms/promised-number.ts";
import { durationText } from "../../src/words/spoken.ts";
import type { Words } from "../../src/words/words.ts";

/** Characters of an answer shown in a preview; the rest on request. */
const SHOWN_IN_PREVIEW = 160;

/** A filled form as text, one paragraph per part. `left` counts the characters not shown. */
export interface PaperText {
  body: string;
  left: number;
}

/** @param shown the parts that are shown, each with its number among all */
export function paperText(
  words: Words,
  parts: readonly AskedPart[],
  answers: FormAnswers,
  length: "short" | "whole",
  shown = parts,
): PaperText {
  let left = 0;
  const cut = (text: string): string => {
    const short = shortened(text, length === "short" ? SHOWN_IN_PREVIEW : Number.POSITIVE_INFINITY);
    left += short.left;
    return short.left > 0
      ? words.text("form-cut", { text: short.text, left: String(short.left) })
      : short.text;
  };
  const paragraphs = parts.flatMap((part, place) => {
    const text = shown.includes(part) && partText(words, part, answers, cut);
    return text ? [words.text("form-part", { number: String(place + 1), title: part.title, text })] : [];
  });
  return { body: paragraphs.join("\n\n"), left };
}

/** The answers of one part, one per line, including those that today's policy or level would refuse. */
export function partText(
  words: Words,
  part: AskedPart,
  answers: FormAnswers,
  cut: (text: string) => string = (text) => text,
): string {
  return part.questions
    .filter((question) => !isPassedOver(question, answers))
    .map((question) => {
      const answer = answers[question.id];
      const text = answer && answerText(words, question, answer, cut);
      const shown = text || words.text("form-part-empty");
      return question.label
        ? words.text("form-answer-labelled", { label: question.label, text: shown })
        : shown;
    })
    .join("\n");
}

/** `2 giờ 30 phút mỗi tuần`, `4 buổi sinh hoạt Chi đoàn mỗi tháng`, `1 sáng kiến trong năm`. */
export function numberText(words: Words, question: NumberQuestion, value: number, of: string | null): string {
  const kind = question.of?.kinds.find((candidate) => candidate.id === of)?.label;
  if (kind) return words.text("form-number-of", { number: String(value), kind, unit: question.unit });
  return words.text("form-number", { number: amountText(words, question, value), unit: question.unit });
}

/** The number alone: `2 giờ`, `4`. */
export function amountText(words: Words, question: NumberQuestion, value: number): string {
  return question.measure === "minutes" ? durationText(words, value) : String(value);
}

/** Whether an optional question was left out on purpose. */
export function isSkipped(answer: FormAnswer): boolean {
  return (answer.kind === "text" && answer.text === "") || (answer.kind === "choice" && answer.choice === "");
}

/** An answer as texts, one for each thing that was said; none where it is incomplete or skipped. Own words may be cut. */
export function answerTexts(
  words: Words,
  question: AskedQuestion,
  answer: FormAnswer,
  cut: (text: string) => string = (text) => text,
): string[] {
  if (question.kind === "several" && answer.kind === "several") {
    const picked = question.suggestions
      .filter(({ id }) => answer.picked.includes(id))
      .map(({ label }) => label);
    return answer.own ? [...picked, cut(answer.own)] : picked;
  }
  if (question.kind === "number" && answer.kind === "number" && answer.value !== null)
    return [numberText(words, question, answer.value, answer.of)];
  if (isSkipped(answer)) return [];
  if (question.kind === "text" && answer.kind === "text") return [cut(answer.text)];
  if (question.kind === "choice" && answer.kind === "choice") {
    const label = question.choices.find(({ id }) => id === answer.choice)?.label ?? answer.choice;
    return [answer.text ? words.text("form-answer-labelled", { label, text: cut(answer.text) }) : label];
  }
  return [];
}

function answerText(
  words: Words,
  question: AskedQuestion,
  answer: FormAnswer,
  cut: (text: string) => string,
): string {
  // “Không có” would be an answer to what was asked of one's conduct.
  if (question.kind === answer.kind && isSkipped(answer))
    return words.text(answer.kind === "choice" ? "form-skipped-choice" : "form-skipped");
  const texts = answerTexts(words, question, answer, cut);
  return (question.kind === "several" ? texts.map((text) => words.text("form-point", { text })) : texts).join(
    "\n",
  );
}
