import type { House } from "../src/chat/house.ts";
import type { Talk } from "../src/chat/talk.ts";
import { isAnswered } from "../src/rules/forms/answered.ts";
import { type AskedPart, isPassedOver } from "../src/rules/forms/form-for.ts";
import type { Phrase, Words } from "../src/words/words.ts";
import { askQuestion } from "./form-question.ts";
import { type FormSession, saveAnswer } from "./form-session.ts";

/** What is said before the first question of a part. */
export type BeforePart = (part: AskedPart) => Phrase | undefined;

/** Asks all that is not answered yet, in order; what is drafted is never asked again. */
export async function fillForm(
  talk: Talk,
  house: House,
  session: FormSession,
  before: BeforePart = () => undefined,
): Promise<void> {
  for (const part of session.parts) await fillPart(talk, house, session, part, "missing", before);
}

/** Asks the questions of one part: those that miss an answer, or all anew. */
export async function fillPart(
  talk: Talk,
  house: House,
  session: FormSession,
  part: AskedPart,
  which: "missing" | "all",
  before: BeforePart = () => undefined,
): Promise<void> {
  let isFirst = true;
  for (const [place, question] of part.questions.entries()) {
    const answer = session.answers[question.id];
    if (isPassedOver(question, session.answers)) continue;
    if (which === "missing" && isAnswered(question, answer)) continue;
    const opening = isFirst ? before(part) : undefined;
    if (opening) await talk.tell(opening);
    isFirst = false;
    await askQuestion(talk, house, {
      question,
      step: stepText(house.words, session.parts, part, place),
      before: which === "missing" ? answer : undefined,
      save: (given) => saveAnswer(talk, house, session, question.id, given),
    });
  }
}

/** `Phần 2/6 · Gương mẫu (1/3)` */
function stepText(words: Words, parts: readonly AskedPart[], part: AskedPart, place: number): string {
  const step = { part: String(parts.indexOf(part) + 1), parts: String(parts.length), title: part.title };
  const questions = part.questions.length;
  if (questions === 1) return words.text("form-step", step);
  return words.text("form-step-of", { ...step, question: String(place + 1), questions: String(questions) });
}
