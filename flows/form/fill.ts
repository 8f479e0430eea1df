import type { Talk } from "../../src/chat/dialog/talk.ts";
import type { Services } from "../../src/chat/services.ts";
import { parsePeriod } from "../../src/rules/calendar/periods.ts";
import { dayOf } from "../../src/rules/calendar/time.ts";
import { isAnswered } from "../../src/rules/forms/answered.ts";
import { asksOf } from "../../src/rules/forms/form.ts";
import {
  type AskedPart,
  type AskedQuestion,
  isPassedOver,
  isSurelyPassedOver,
} from "../../src/rules/forms/form-for.ts";
import { periodText } from "../../src/words/spoken.ts";
import { type Phrase, phrase, type Words } from "../../src/words/words.ts";
import { pledgesAsPlan } from "./as-plan.ts";
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
  if (
    await pledgesAsPlan(talk, services, session, {
      part,
      which,
      step: stepText(services.words, session, part),
    })
  )
    return;
  for (const question of part.questions) {
    const answer = session.answers[question.id];
    if (isPassedOver(question, session.answers)) continue;
    if (which === "missing" && isAnswered(question, answer)) continue;
    const opening = isFirst ? before(part) : undefined;
    if (opening) await talk.tell(opening);
    isFirst = false;
    if (asksOf(question) === "mended" && session.remarks)
      await talk.tell(phrase("review-remarks", { remarks: session.remarks }));
    await askQuestion(talk, services, {
      question,
      step: stepText(services.words, session, part, question),
      before: which === "missing" ? answer : undefined,
      former: answer,
      agreed: takesAgreed(session.parts, question) ? (session.agreed ?? []) : [],
      save: (given) => saveAnswer(talk, services, session, { question: question.id, answer: given }),
    });
  }
}

/** What the units agreed on is offered once: where one's example is asked for, or else at the first question with suggestions. */
function takesAgreed(parts: readonly AskedPart[], { id, kind }: AskedQuestion): boolean {
  if (kind !== "several") return false;
  const asking = parts.filter(({ questions }) => questions.some((each) => each.kind === "several"));
  const part = asking.find(({ theme }) => theme === "exemplary") ?? asking[0];
  return part?.questions.find((each) => each.kind === "several")?.id === id;
}

/**
 * `Phần 2/7 · Trách nhiệm`; a self-review names its period: `Tự kiểm điểm quý 3/2026 · Phần 2/6 · Gương mẫu (1/2)`. Questions
 * of which it is known that they will not be asked are not counted.
 */
function stepText(words: Words, session: FormSession, part: AskedPart, asked?: AskedQuestion): string {
  const { paper, parts, answers } = session;
  const step = { part: String(parts.indexOf(part) + 1), parts: String(parts.length), title: part.title };
  const open = part.questions.filter((question) => !isSurelyPassedOver(question, answers));
  const text =
    open.length === 1 || !asked
      ? words.text("form-step", step)
      : words.text("form-step-of", {
          ...step,
          question: String(open.indexOf(asked) + 1),
          questions: String(open.length),
        });
  const period = paper === "self-review" ? parsePeriod(session.period) : undefined;
  if (!period) return text;
  const named = periodText(words, period, dayOf(session.startedAt));
  return words.text("review-step", { period: named, step: text });
}
