import type { Group } from "../duties/duty.ts";
import type { Form, FormQuestion } from "./form.ts";

/** The groups of IV.2.2; a form is asked of both. */
export const GROUPS: readonly Group[] = ["A", "B"];

/** All questions of a form, in order. */
export function questionsOf({ parts }: Form): FormQuestion[] {
  return parts.flatMap(({ questions }) => questions);
}

/** Whether somebody of a group is asked. */
export function isFor({ groups }: FormQuestion, group: Group): boolean {
  return groups?.includes(group) ?? true;
}

/** A question short enough to be an example: of a list its first two. */
export function brief(question: FormQuestion): FormQuestion {
  return question.kind === "several"
    ? { ...question, suggestions: question.suggestions.slice(0, 2) }
    : question;
}
