import type { Form, FormQuestion } from "./form.ts";
import { exampleFor, type FormFault } from "./form-fault.ts";

/** What fits on a button of every channel, in characters. */
const LONGEST_LABEL = 40;
/** What is read on a phone without scrolling. */
const LONGEST_TEXT = 300;
const MOST_CHARACTERS = 2000;

type Path = FormFault["path"];

/** Whether the pieces of a form fit together, and on a phone. */
export function checkShape(form: Form, ours: Form): FormFault[] {
  const seen: string[] = [];
  return form.parts.flatMap((part, partAt) =>
    part.questions.flatMap((question, at) => {
      const path = ["parts", partAt, "questions", at];
      const faults = [
        ...checkId(question, { path, seen, ours }),
        ...checkLengths(question, path, ours),
        ...checkLabels(question, path, ours),
      ];
      seen.push(question.id);
      return faults;
    }),
  );
}

function checkId(
  question: FormQuestion,
  { path, seen, ours }: { path: Path; seen: readonly string[]; ours: Form },
): FormFault[] {
  const faults: FormFault[] = [];
  const add = (name: string, kind: "twice" | "after" | "explain", given: string) =>
    faults.push({ path: [...path, name], fault: { kind, given }, example: exampleFor(name, ours) });
  if (seen.includes(question.id)) add("id", "twice", question.id);
  if (question.kind === "text" && question.after)
    for (const earlier of [question.after].flat())
      if (!seen.includes(earlier)) add("after", "after", earlier);
  if (question.kind === "choice" && question.choices !== "review-results") {
    const known = question.choices.map(({ id }) => id);
    for (const choice of question.explain) if (!known.includes(choice)) add("explain", "explain", choice);
  }
  return faults;
}

function checkLengths(question: FormQuestion, path: Path, ours: Form): FormFault[] {
  const faults: FormFault[] = [];
  const within = (name: string, length: number, most: number) => {
    if (length <= most) return;
    const fault = { kind: "long", given: String(length), limit: String(most) } as const;
    faults.push({ path: [...path, name], fault, example: exampleFor(name, ours) });
  };
  within("text", [...question.text].length, LONGEST_TEXT);
  within("help", [...question.help].length, LONGEST_TEXT);
  if (question.kind === "text") within("most", question.most, MOST_CHARACTERS);
  if (question.kind === "several" || question.kind === "choice")
    within("ownMost", question.ownMost, MOST_CHARACTERS);
  return faults;
}

/** Labels are buttons; those of which several may be picked can be typed as a list. */
function checkLabels(question: FormQuestion, path: Path, ours: Form): FormFault[] {
  const faults: FormFault[] = [];
  const { name, options } = labelled(question);
  const seen = new Set<string>();
  for (const [at, { label }] of options.entries()) {
    const place = { path: [...path, ...name, at, "label"], example: exampleFor("label", ours) };
    const length = [...label].length;
    if (length > LONGEST_LABEL)
      faults.push({ ...place, fault: { kind: "long", given: String(length), limit: String(LONGEST_LABEL) } });
    if (question.kind === "several" && /[,;]/u.test(label))
      faults.push({ ...place, fault: { kind: "comma", given: label } });
    if (seen.has(label)) faults.push({ ...place, fault: { kind: "alike", given: label } });
    seen.add(label);
  }
  if (question.kind === "several")
    for (const group of ["A", "B"] as const)
      if (
        (question.groups?.includes(group) ?? true) &&
        !question.suggestions.some(({ groups }) => groups?.includes(group) ?? true)
      )
        faults.push({
          path: [...path, "suggestions"],
          fault: { kind: "no-group", given: group },
          example: exampleFor("suggestions", ours),
        });
  return faults;
}

function labelled(question: FormQuestion): { name: string[]; options: readonly { label: string }[] } {
  if (question.kind === "several") return { name: ["suggestions"], options: question.suggestions };
  if (question.kind === "choice" && question.choices !== "review-results")
    return { name: ["choices"], options: question.choices };
  if (question.kind === "number" && question.of) return { name: ["of", "kinds"], options: question.of.kinds };
  return { name: [], options: [] };
}
