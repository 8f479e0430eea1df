import type { Group } from "../duties/duty.ts";
import type { Form, FormQuestion } from "./form.ts";

/** Nobody fills in a form with more questions than that. */
export const MOST_ANSWERS = 12;

/** How many answers a form asks of somebody of a group who says something to everything. */
export function answersAtMost({ parts }: Form, group: Group): number {
  return parts.reduce((sum, { questions, asPlan }) => {
    const asked = questions.filter(({ groups }) => groups?.includes(group) ?? true);
    const numbers = asked.filter(({ kind }) => kind === "number").length;
    return asked.reduce(
      (count, question) => count + answersTo(question),
      sum + (asPlan && numbers > 1 ? 1 : 0),
    );
  }, 0);
}

function answersTo(question: FormQuestion): number {
  if (question.kind === "number") return question.of ? 2 : 1;
  return question.kind === "choice" && question.explain.length > 0 ? 2 : 1;
}
