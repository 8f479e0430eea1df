import type { FormAnswers } from "./answer.ts";
import { asksOf, type Form } from "./form.ts";
import { type AskedPart, formFor, type Who } from "./form-for.ts";

/** A form as it was answered, whatever would be asked of the person today. */
export function partsAsAnswered(
  form: Form,
  { answers, group }: { answers: FormAnswers; group: Who["group"] },
  who: Who,
): AskedPart[] {
  return formFor(form, { ...who, group, required: {}, remarks: true }).map((part) => ({
    ...part,
    questions: part.questions.filter(
      (question) => answers[question.id] || (question.kind !== "number" && asksOf(question) !== "mended"),
    ),
  }));
}
