import { checkNumbers, checkReach } from "./check-numbers.ts";
import { checkShape } from "./check-shape.ts";
import { type Asks, asksOf, type Form, type FormQuestion } from "./form.ts";
import { exampleFor, type FormFault, type PlainFault } from "./form-fault.ts";
import { emptyBy, leftEmpty } from "./left-empty.ts";
import { answersAtMost, MOST_ANSWERS } from "./most-answers.ts";
import { brief, GROUPS, isFor, questionsOf } from "./questions-of.ts";

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
    ...checkReach(form, ours),
    ...checkLength(form, ours),
  ];
}

function checkThemes(form: Form, ours: Form): FormFault[] {
  return THEMES.filter((theme) => !asksTheme(form, theme)).map((theme) => {
    const left = leftEmpty(form, ours, (question, of) => of === theme && isOfTheme(form, question));
    if (left) return { ...left, clause: "III.2" };
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

function asksTheme(form: Form, theme: string): boolean {
  const questions = form.parts.filter((part) => part.theme === theme).flatMap((part) => part.questions);
  return GROUPS.every((group) =>
    questions.some((each) => isOfTheme(form, each) && isFor(each, group) && !emptyBy(each)),
  );
}

function isOfTheme({ id }: Form, question: FormQuestion): boolean {
  return id === "pledge"
    ? question.kind === "several" || question.kind === "text"
    : asksOf(question) === "done";
}

function checkAsked(form: Form, ours: Form): FormFault[] {
  const all = questionsOf(form);
  const likeOf = (asks: Asks) => questionsOf(ours).find((each) => asksOf(each) === asks);
  const answers = (each: FormQuestion, asks: Asks) => {
    const like = likeOf(asks);
    return asksOf(each) === asks && (!emptyBy(each) || (like !== undefined && emptyBy(like) !== undefined));
  };
  return (ASKED[ours.id] ?? [])
    .filter(
      ({ asks }) => !GROUPS.every((group) => all.some((each) => answers(each, asks) && isFor(each, group))),
    )
    .map(({ asks, fault, clause }) => {
      const left = leftEmpty(form, ours, (question) => asksOf(question) === asks);
      if (left) return { ...left, clause };
      const like = likeOf(asks);
      const example = like ? JSON.stringify(brief(like)) : exampleFor("asks", ours);
      return { path: ["parts"], fault: { kind: fault }, clause, example };
    });
}

function checkLength(form: Form, ours: Form): FormFault[] {
  const count = Math.max(...GROUPS.map((group) => answersAtMost(form, group)));
  if (count <= MOST_ANSWERS) return [];
  const fault = { kind: "too-many", given: String(count), limit: String(MOST_ANSWERS) } as const;
  return [{ path: ["parts"], fault, example: exampleFor(undefined, ours) }];
}
