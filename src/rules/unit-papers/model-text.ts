import type { FormAnswers } from "../forms/answer.ts";

/** The questions of a model's form whose answers are compared: names may coincide (III.1). */
const COMPARED = ["idea", "content", "measures", "inherits", "creates", "develops"] as const;

/** What a model says, without its name. */
export function modelText(answers: FormAnswers): string {
  return COMPARED.flatMap((id) => {
    const answer = answers[id];
    return answer?.kind === "text" && answer.text !== "" ? [answer.text] : [];
  }).join("\n");
}
