import type { FormAnswer, FormAnswers } from "./answer.ts";
import { type AskedPart, type AskedQuestion, isPassedOver } from "./form-for.ts";

/**
 * True when the answer is complete and still fits the question, which may not be so under a new form, group or policy.
 */
export function isAnswered(question: AskedQuestion, answer: FormAnswer | undefined): boolean {
  if (!answer || answer.kind !== question.kind) return false;
  switch (question.kind) {
    case "several":
      return (
        answer.kind === "several" &&
        answer.own !== null &&
        (knownPicks(question, answer.picked) || answer.own !== "")
      );
    case "number":
      return (
        answer.kind === "number" &&
        answer.value !== null &&
        answer.value >= question.least &&
        answer.value <= question.most &&
        (!question.of || question.of.kinds.some((kind) => kind.id === answer.of))
      );
    case "text":
      return answer.kind === "text" && (question.optional || answer.text !== "");
    case "choice":
      return (
        answer.kind === "choice" &&
        answer.text !== null &&
        ((question.optional && answer.choice === "") ||
          question.choices.some((choice) => choice.id === answer.choice))
      );
  }
}

/** The questions that still need an answer, in order. */
export function unanswered(parts: readonly AskedPart[], answers: FormAnswers): AskedQuestion[] {
  return parts
    .flatMap((part) => part.questions)
    .filter((question) => !isPassedOver(question, answers) && !isAnswered(question, answers[question.id]));
}

/** How many parts are complete. */
export function partsDone(parts: readonly AskedPart[], answers: FormAnswers): number {
  return parts.filter((part) => unanswered([part], answers).length === 0).length;
}

/** The answers that belong to the form as asked of this person, without those to an older form's extra questions. */
export function answersFor(parts: readonly AskedPart[], answers: FormAnswers): FormAnswers {
  const own: FormAnswers = {};
  for (const question of parts.flatMap((part) => part.questions)) {
    const answer = answers[question.id];
    if (answer && !isPassedOver(question, answers)) own[question.id] = answer;
  }
  return own;
}

function knownPicks(
  question: Extract<AskedQuestion, { kind: "several" }>,
  picked: readonly string[],
): boolean {
  return picked.some((pick) => question.suggestions.some((suggestion) => suggestion.id === pick));
}
