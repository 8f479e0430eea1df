import type { PlainKey } from "../../words/words.ts";
import type { Content } from "../message/incoming.ts";
import { DONE_PRESS } from "../message/press.ts";
import type { GivenAnswer, PendingQuestion } from "../message/question.ts";
import { letters, pickNamed, pickSaid } from "./choices.ts";
import { pickTypedMany } from "./several.ts";

/** What people type instead of pressing the last button of a multiple choice. */
const TYPED_DONE = new Set(["xong", "xong roi", "xong a", "da xong"]);

/**
 * What a message means as the answer to a question: an answer · changed picks, to be shown and asked again · or why it
 * is no answer, after which the question is repeated.
 */
export type ReadAnswer = { answer: GivenAnswer } | { picked: string[] } | { no: PlainKey };

export function readAnswer(question: PendingQuestion, content: Content): ReadAnswer {
  if (content.kind === "choice") return readPress(question, content);
  if (content.kind === "unreadable") return { no: `answer-is-${content.what}` };
  if (content.kind === "file") {
    if (question.kind !== "file") return { no: "answer-is-file" };
    return { answer: { name: content.name, bytes: content.bytes, handle: content.handle } };
  }
  const text = content.text.normalize("NFC").trim();
  if (question.kind === "file") return { no: "answer-wants-file" };
  const options = question.options ?? [];
  if (question.kind === "words") {
    if (!text) return { no: "answer-is-other" };
    return { answer: pickNamed(options, text)?.value ?? text };
  }
  if (question.kind === "one") {
    const option = pickSaid(options, text);
    return option ? { answer: option.value } : { no: "answer-is-no-option" };
  }
  if (TYPED_DONE.has(letters(text))) return enough(question, question.picked ?? []);
  const typed = pickTypedMany(options, text);
  if (!typed) return { no: "answer-is-no-options" };
  return enough(
    question,
    typed.map((option) => option.value),
  );
}

/** A press holds an option's place in the list. A press on another question is stale. */
function readPress(question: PendingQuestion, press: { question: string; value: string }): ReadAnswer {
  if (press.question !== question.id) return { no: "press-is-old" };
  const picked = question.picked ?? [];
  if (question.kind === "many" && press.value === DONE_PRESS) return enough(question, picked);
  const option = question.options?.[Number(press.value)];
  if (!option) return { no: "press-is-old" };
  if (question.kind !== "many") return { answer: option.value };
  const rest = picked.filter((value) => value !== option.value);
  return { picked: rest.length < picked.length ? rest : [...picked, option.value] };
}

function enough(question: PendingQuestion, picked: string[]): ReadAnswer {
  if (picked.length >= (question.min ?? 0)) return { answer: picked };
  return { no: picked.length > 0 ? "answer-is-too-few" : "answer-is-none-picked" };
}
