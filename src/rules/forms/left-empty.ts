import type { Form, FormQuestion } from "./form.ts";
import { exampleFor, type FormFault } from "./form-fault.ts";

/** By what of it somebody may leave it without an answer. */
export function emptyBy(question: FormQuestion): "optional" | "after" | undefined {
  if ((question.kind === "text" || question.kind === "choice") && question.optional) return "optional";
  return question.kind === "text" && question.after ? "after" : undefined;
}

/** The first question that asks for what must be said, and may be left empty. */
export function leftEmpty(
  { parts }: Form,
  ours: Form,
  isMeant: (question: FormQuestion, theme: string) => boolean,
): FormFault | undefined {
  const found = parts.flatMap(({ theme, questions }, partAt) =>
    questions.flatMap((question, at) => {
      const by = isMeant(question, theme) ? emptyBy(question) : undefined;
      if (!by) return [];
      const example = by === "optional" ? `"optional": false` : exampleFor("questions", ours);
      return [
        { path: ["parts", partAt, "questions", at, by], fault: { kind: "may-be-empty" } as const, example },
      ];
    }),
  );
  return found[0];
}
