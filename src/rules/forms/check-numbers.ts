import { DEFAULT_POLICY } from "../duties/default-policy.ts";
import type { Form } from "./form.ts";
import { exampleFor, type FormFault } from "./form-fault.ts";
import { leastFor } from "./form-for.ts";
import { brief, GROUPS, isFor, questionsOf } from "./questions-of.ts";

/** A unit may ask for more than the plan, never for less (IV.2.2). */
export function checkNumbers(form: Form, ours: Form): FormFault[] {
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

/** What is asked at least must be no more than what is taken at most, or nobody can finish. */
export function checkReach({ parts }: Form, ours: Form): FormFault[] {
  return parts.flatMap((part, partAt) =>
    part.questions.flatMap((question, at): FormFault[] => {
      if (question.kind !== "number") return [];
      const least = Math.max(
        ...GROUPS.filter((group) => isFor(question, group)).flatMap((group) =>
          [...DEFAULT_POLICY.levels, ""].map((level) => leastFor(question, { group, level })),
        ),
      );
      if (question.most >= least) return [];
      const fault = { kind: "out-of-reach", given: String(question.most), limit: String(least) } as const;
      return [{ path: ["parts", partAt, "questions", at, "most"], fault, example: exampleFor("most", ours) }];
    }),
  );
}
