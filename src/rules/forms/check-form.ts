import { DEFAULT_POLICY } from "../duties/default-policy.ts";
import type { Group } from "../duties/duty.ts";
import { checkShape } from "./check-shape.ts";
import { type Asks, asksOf, type Form, type FormQuestion } from "./form.ts";
import { exampleFor, type FormFault, type PlainFault } from "./form-fault.ts";
import { leastFor } from "./form-for.ts";
import { answersAtMost, MOST_ANSWERS } from "./most-answers.ts";

const GROUPS: readonly Group[] = ["A", "B"];
/** Three themes (III.2). */
const THEMES = ["responsibility", "exemplary", "honesty"];

/** What a form of a unit must ask for, each with the plan's clause. */
const ASKED: Readonly<Record<string, readonly { asks: Asks; fault: PlainFault; clause: string }[]>> = {
  pledge: [{ asks: "common", fault: "no-common", clause: "IV.2.1" }],
  "self-review": [
    { asks: "not-yet", fault: "no-not-yet", clause: "IV.1" },
    { asks: "mend", fault: "no-mend", clause: "IV.1" },
    { asks: "conduct", fault: "no-conduct", clause: "IV.2.2" },
  ],
};

/** What is wrong with a unit's own form beside ours of the same paper: nothing that the plan asks is dropped, nothing made laxer. */
export function checkForm(form: Form, ours: Form): FormFault[] {
  return [
    ...checkShape(form, ours),
    ...checkThemes(form, ours),
    ...checkAsked(form, ours),
    ...checkNumbers(form, ours),
    ...checkLength(form, ours),
  ];
}

function checkThemes(form: Form, ours: Form): FormFault[] {
  return THEMES.filter((theme) => !asksTheme(form, theme)).map((theme) => {
    const part = ours.parts.find((each) => each.theme === theme);
    const [first] = part?.questions ?? [];
    const example = part
      ? JSON.stringify({ id: part.id, theme, title: part.title, questions: first ? [brief(first)] : [] })
      : exampleFor("parts", ours);
    return {
      path: ["parts"],
      fault: { kind: "no-theme", given: part?.title ?? theme },
      clause: "III.2",
      example,
    };
  });
}

function asksTheme({ id, parts }: Form, theme: string): boolean {
  const questions = parts.filter((part) => part.theme === theme).flatMap((part) => part.questions);
  const isOfTheme = (question: FormQuestion) =>
    id === "pledge" ? question.kind === "several" || question.kind === "text" : asksOf(question) === "done";
  return GROUPS.every((group) => questions.some((each) => isOfTheme(each) && isFor(each, group)));
}

function checkAsked(form: Form, ours: Form): FormFault[] {
  const all = questionsOf(form);
  return (ASKED[ours.id] ?? [])
    .filter(
      ({ asks }) => !GROUPS.every((group) => all.some((each) => asksOf(each) === asks && isFor(each, group))),
    )
    .map(({ asks, fault, clause }) => {
      const like = questionsOf(ours).find((each) => asksOf(each) === asks);
      const example = like ? JSON.stringify(brief(like)) : exampleFor("asks", ours);
      return { path: ["parts"], fault: { kind: fault }, clause, example };
    });
}

/** A unit may ask for more than the plan, never for less (IV.2.2). */
function checkNumbers(form: Form, ours: Form): FormFault[] {
  return questionsOf(ours).flatMap((wanted): FormFault[] => {
    if (wanted.kind !== "number") return [];
    const own = form.parts.flatMap((part, partAt) =>
      part.questions.flatMap((each, at) =>
        each.kind === "number" && each.duty === wanted.duty && each.measure === wanted.measure
          ? [{ question: each, path: ["parts", partAt, "questions", at, "least"] }]
          : [],
      ),
    );
    const { clause } = wanted;
    const example = `"least": ${JSON.stringify(wanted.least)}`;
    for (const group of GROUPS.filter((each) => isFor(wanted, each))) {
      const [found] = own.filter(({ question }) => isFor(question, group));
      if (!found)
        return [
          {
            path: ["parts"],
            fault: { kind: "no-number", given: wanted.text },
            clause,
            example: JSON.stringify(brief(wanted)),
          },
        ];
      for (const level of [...DEFAULT_POLICY.levels, ""]) {
        const [given, limit] = [
          leastFor(found.question, { group, level }),
          leastFor(wanted, { group, level }),
        ];
        if (given < limit)
          return [
            {
              path: found.path,
              fault: { kind: "laxer", given: String(given), limit: String(limit) },
              clause,
              example,
            },
          ];
      }
    }
    return [];
  });
}

function checkLength(form: Form, ours: Form): FormFault[] {
  const count = Math.max(...GROUPS.map((group) => answersAtMost(form, group)));
  if (count <= MOST_ANSWERS) return [];
  const fault = { kind: "too-many", given: String(count), limit: String(MOST_ANSWERS) } as const;
  return [{ path: ["parts"], fault, example: exampleFor(undefined, ours) }];
}

function questionsOf({ parts }: Form): FormQuestion[] {
  return parts.flatMap(({ questions }) => questions);
}

function isFor({ groups }: FormQuestion, group: Group): boolean {
  return groups?.includes(group) ?? true;
}

/** A question short enough to be an example: of a list its first two. */
function brief(question: FormQuestion): FormQuestion {
  return question.kind === "several"
    ? { ...question, suggestions: question.suggestions.slice(0, 2) }
    : question;
}
