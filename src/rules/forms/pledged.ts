import type { DutyId } from "../duties/duties.ts";
import type { FormAnswers } from "./answer.ts";
import type { Form } from "./form.ts";

/** The number of a duty that was pledged, in the duty's measure; undefined when the form asks for none. */
export function pledgedNumber(form: Form, answers: FormAnswers, duty: DutyId): number | undefined {
  for (const question of form.parts.flatMap(({ questions }) => questions)) {
    if (question.kind !== "number" || question.duty !== duty) continue;
    const answer = answers[question.id];
    if (answer?.kind === "number" && answer.value !== null) return answer.value;
  }
  return undefined;
}
