import type { Talk } from "../../src/chat/dialog/talk.ts";
import type { Services } from "../../src/chat/services.ts";
import type { AskedPart } from "../../src/rules/forms/form-for.ts";
import { EITHER, type NumberQuestion } from "../../src/rules/forms/promised-number.ts";
import { phrase } from "../../src/words/words.ts";
import { type FormSession, saveAnswer } from "./session.ts";
import { numberText } from "./text.ts";

const [AS_PLAN, MORE] = ["plan", "more"];

/**
 * Offers to pledge as much as is asked at least, in all numbers of a part at once. One number alone is as quickly said.
 * @returns whether that was taken, and nothing in the part is left to ask
 */
export async function pledgesAsPlan(
  talk: Talk,
  services: Pick<Services, "words" | "forms">,
  session: FormSession,
  { part, which, step }: { part: AskedPart; which: "missing" | "all"; step: string },
): Promise<boolean> {
  const { words } = services;
  const numbers = part.questions.filter((question) => question.kind === "number");
  const isBegun = which === "missing" && numbers.some(({ id }) => session.answers[id]);
  if (!part.asPlan || numbers.length < 2 || numbers.length < part.questions.length || isBegun) return false;
  const { text, help, yes, more } = part.asPlan;
  const lines = numbers.map((question) =>
    words.text("form-point", { text: numberText(words, question, question.least, openKind(question)) }),
  );
  const ask = phrase("form-ask-as-plan", { step, text, numbers: lines.join("\n") });
  const options = [
    { value: AS_PLAN, label: yes },
    { value: MORE, label: more },
  ];
  if ((await talk.pick(ask, options, phrase("form-help", { text: help }))) === MORE) return false;
  for (const question of numbers)
    await saveAnswer(talk, services, session, {
      question: question.id,
      answer: { kind: "number", value: question.least, of: openKind(question) },
    });
  return true;
}

/** Which of its kinds stays open; the first where none says so. */
function openKind({ of }: NumberQuestion): string | null {
  const kinds = of?.kinds ?? [];
  return (kinds.find(({ id }) => id === EITHER) ?? kinds[0])?.id ?? null;
}
