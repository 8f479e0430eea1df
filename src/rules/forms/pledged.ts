import { kindsOf } from "../duties/deed-kinds.ts";
import { DUTIES, isDutyId } from "../duties/duties.ts";
import type { Pledged, PledgedNumbers } from "../duties/pledged.ts";
import type { FormAnswers } from "./answer.ts";
import type { Form } from "./form.ts";

/** The numbers that were pledged, of every duty that the table has. */
export function pledgedNumbers(form: Form, answers: FormAnswers): PledgedNumbers {
  const pledged: PledgedNumbers = {};
  for (const question of form.parts.flatMap(({ questions }) => questions)) {
    if (question.kind !== "number" || !isDutyId(question.duty)) continue;
    const answer = answers[question.id];
    if (answer?.kind !== "number" || answer.value === null) continue;
    const own: Pledged = { number: answer.value };
    const parts: readonly string[] = DUTIES[question.duty].oneOf ?? kindsOf(question.duty);
    const part = parts.find((name) => name === answer.of);
    pledged[question.duty] = part === undefined ? own : { ...own, part };
  }
  return pledged;
}
