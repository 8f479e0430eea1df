import { DEFAULT_POLICY } from "../duties/default-policy.ts";
import { DUTY_IDS, type DutyId, isDutyId } from "../duties/duties.ts";
import type { Policy } from "../duties/policy.ts";
import { requiredOf } from "../duties/policy-at.ts";
import type { FormAnswer, FormAnswers } from "./answer.ts";
import { asksOf, type Form, type FormQuestion } from "./form.ts";

/** What a form needs to know about the person filling it in. */
export interface Who {
  group: "A" | "B";
  level: string;
  /** What the policy asks of this person, by duty that the table has: minutes or times, 0 for nothing. */
  required: Record<string, number>;
  /** The result levels of a self-review, the best first. */
  results: string[];
  /** An earlier self-review left something to mend; left out: not known, and not asked about. */
  remarks?: boolean;
}

/** What a form needs to know of somebody under a policy. */
export function whoUnder({ group, level }: Pick<Who, "group" | "level">, policy: Policy): Who {
  const required = DUTY_IDS.map((duty) => [duty, requiredOf(duty, { group, level }, policy) ?? 0]);
  return { group, level, required: Object.fromEntries(required), results: policy.reviewResults };
}

type Asked<K extends FormQuestion["kind"]> = Extract<FormQuestion, { kind: K }>;

/** A question as asked of one person. */
export type AskedQuestion =
  | Asked<"several">
  | Asked<"text">
  /** `isStricter`: the unit asks for more than the plan. */
  | (Omit<Asked<"number">, "least"> & { least: number; isStricter?: true })
  | (Omit<Asked<"choice">, "choices"> & { choices: { id: string; label: string }[] });

export interface AskedPart {
  id: string;
  theme: string;
  title: string;
  questions: AskedQuestion[];
  asPlan?: Form["parts"][number]["asPlan"];
}

/**
 * A form as asked of one person: only what concerns their group, numbers of what they owe, with the minimum that applies to
 * them, and what became of earlier remarks where there are any.
 */
export function formFor(form: Form, who: Who): AskedPart[] {
  return form.parts
    .map(({ asPlan, ...part }) => ({
      ...part,
      ...(asPlan && { asPlan }),
      questions: part.questions.filter(isAskedOf(who)).map((question) => asked(question, who)),
    }))
    .filter((part) => part.questions.length > 0);
}

/** Whether the question is skipped, because an earlier one that it depends on was left empty. */
export function isPassedOver(question: AskedQuestion, answers: FormAnswers): boolean {
  return earlierOf(question).length > 0 && !earlierOf(question).some((id) => hasText(answers[id]));
}

/** Whether it is known by now that the question will not be asked. */
export function isSurelyPassedOver(question: AskedQuestion, answers: FormAnswers): boolean {
  return isPassedOver(question, answers) && earlierOf(question).every((id) => answers[id]);
}

function earlierOf(question: AskedQuestion): string[] {
  return question.kind === "text" && question.after ? [question.after].flat() : [];
}

function hasText(answer: FormAnswer | undefined): boolean {
  return answer?.kind === "text" && answer.text !== "";
}

function isAskedOf(who: Who): (question: FormQuestion) => boolean {
  const isOfGroup = concerns(who);
  return (question) => {
    if (!isOfGroup(question)) return false;
    if (question.kind === "number") return who.required[question.duty] !== 0;
    return asksOf(question) !== "mended" || who.remarks === true;
  };
}

function asked(question: FormQuestion, who: Who): AskedQuestion {
  switch (question.kind) {
    case "several":
      return { ...question, suggestions: question.suggestions.filter(concerns(who)) };
    case "number":
      return withinReach(question, leastOf(question, who), who);
    case "choice":
      return {
        ...question,
        choices: question.choices === "review-results" ? who.results.map(named) : question.choices,
      };
    case "text":
      return question;
  }
}

/** A policy that asks for more than a form takes at most stops nobody. */
function withinReach(question: Asked<"number">, least: number, who: Who) {
  const plan = isDutyId(question.duty) ? planOf(question.duty, who) : undefined;
  const stricter = plan !== undefined && least > plan ? { isStricter: true as const } : {};
  return { ...question, least, most: Math.max(question.most, least), ...stricter };
}

/** What the plan itself asks; not known of a level that has another name, where it goes by levels. */
function planOf(duty: DutyId, who: Who): number | undefined {
  const isOfLevels = Object.keys(DEFAULT_POLICY.requirements[duty].byLevel).length > 0;
  if (isOfLevels && !DEFAULT_POLICY.levels.includes(who.level)) return undefined;
  return requiredOf(duty, who, DEFAULT_POLICY);
}

/** A unit may be stricter than the plan, never laxer. */
function leastOf(question: Asked<"number">, who: Who): number {
  return Math.max(leastFor(question, who), who.required[question.duty] ?? 0);
}

/** What a form itself asks at least of somebody of a group and level. */
export function leastFor(question: Asked<"number">, who: Pick<Who, "group" | "level">): number {
  const row = question.least.find(
    (least) => concerns(who)(least) && (least.levels?.includes(who.level) ?? true),
  );
  return row?.value ?? 0;
}

function concerns({ group }: Pick<Who, "group">): (thing: { groups?: ("A" | "B")[] }) => boolean {
  return ({ groups }) => groups?.includes(group) ?? true;
}

/** A result level is stored by its words, so that old reviews stay as they were when a unit renames its levels. */
function named(label: string): { id: string; label: string } {
  return { id: label, label };
}
