import type { Talk } from "../../src/chat/dialog/talk.ts";
import type { Services } from "../../src/chat/services.ts";
import { parsePeriod } from "../../src/rules/calendar/periods.ts";
import { dayOf } from "../../src/rules/calendar/time.ts";
import { isAnswered } from "../../src/rules/forms/answered.ts";
import { type AskedPart, isPassedOver } from "../../src/rules/forms/form-for.ts";
import { periodText } from "../../src/words/spoken.ts";
import type { Phrase, Words } from "../../src/words/words.ts";
import { askQuestion } from "./question.ts";
import { type FormSession, saveAnswer } from "./session.ts";

/** What is said before the first question of a part. */
export type BeforePart = (part: AskedPart) => Phrase | undefined;

/** Asks whatever is not answered yet, in order. Drafted answers are never asked again. */
export async function fillForm(
  talk: Talk,
  services: Pick<Services, "words" | "forms">,
  session: FormSession,
  before: BeforePart = () => undefined,
): Promise<void> {
  for (const part of session.parts)
    await fillPart(talk, services, session, { part, which: "missing", before });
}

/** Asks the questions of one part: the unanswered ones, or all again. */
export async function fillPart(
  talk: Talk,
  services: Pick<Services, "words" | "forms">,
  session: FormSession,
  {
    part,
    which,
    before = () => undefined,
  }: { part: AskedPart; which: "missing" | "all"; before?: BeforePart },
): Promise<void> {
  let isFirst = true;
  for (const [place, question] of part.questions.entries()) {
    const answer = session.answers[question.id];
    if (isPassedOver(question, session.answers)) continue;
    if (which === "missing" && isAnswered(question, answer)) continue;
    const opening = isFirst ? before(part) : undefined;
    if (opening) await talk.tell(opening);
    isFirst = false;
    await askQuestion(talk, services, {
      question,
      step: stepText(services.words, session, part, place),
      before: which === "missing" ? answer : undefined,
      former: answer,
      save: (given) => saveAnswer(talk, services, session, { question: question.id, answer: given }),
    });
  }
}

/** `Phần 2/8 · Trách nhiệm`; a self-review names its period: `Tự kiểm điểm quý 3/2026 · Phần 2/6 · Gương mẫu (1/3)`. */
function stepText(words: Words, session: FormSession, part: AskedPart, place: number): string {
  const { paper, parts } = session;
  const step = { part: String(parts.indexOf(part) + 1), parts: String(parts.length), title: part.title };
  const [question, questions] = [String(place + 1), String(part.questions.length)];
  const text =
    part.questions.length === 1
      ? words.text("form-step", step)
      : words.text("form-step-of", { ...step, question, questions });
  const period = paper === "self-review" ? parsePeriod(session.period) : undefined;
  if (!period) return text;
  const named = periodText(words, period, dayOf(session.startedAt));
  return words.text("review-step", { period: named, step: text });
}
