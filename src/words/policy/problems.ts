import type { DutyId } from "../../rules/duties/duties.ts";
import type { PolicyProblem } from "../../rules/policy/problems.ts";
import { fullDate } from "../full-date.ts";
import { clipped } from "../spoken.ts";
import type { Words } from "../words.ts";
import { LONGEST, type PolicyStyle } from "./policy-style.ts";

/** Where a policy is wrong, as a path into a file, and why. @param here the unit of who reads it */
export function problemText(
  words: Words,
  problem: PolicyProblem,
  here: string,
  style: PolicyStyle,
): { place: string[]; reason: string } {
  switch (problem.kind) {
    case "misordered":
    case "in-quiet-hours":
    case "spans-overlap":
    case "no-free-hour": {
      const reason = conflictText(words, problem, style);
      const place = (problem.kind === "misordered" ? problem.first : problem.name).split(".");
      if (problem.unit === here) return { place, reason };
      const where = { unit: style.unit(problem.unit), day: fullDate(problem.day) };
      return { place, reason: words.text("policy-there", { reason, ...where }) };
    }
    case "laxer":
      return laxerText(words, problem, style);
    case "impossible": {
      const { duty, group, level, most } = problem;
      const reason = words.text("policy-impossible", { most: style.amount(duty, most) });
      return { place: placeOf(duty, group, level), reason };
    }
    case "unknown-level": {
      const { duty, known } = problem;
      const said = { level: clipped(problem.level, LONGEST), names: known.join(", ") };
      const place = duty ? ["requirements", duty, "byLevel"] : ["secretariesLevel"];
      return { place, reason: words.text("policy-unknown-level", said) };
    }
    default:
      return { place: placeIn(problem), reason: plainText(words, problem, style) };
  }
}

type ConflictKind = "misordered" | "in-quiet-hours" | "spans-overlap" | "no-free-hour";
type ConflictProblem = Extract<PolicyProblem, { kind: ConflictKind }>;
type Laxer = Extract<PolicyProblem, { kind: "laxer" }>;
type Plain = Exclude<PolicyProblem, { kind: ConflictKind | "laxer" | "impossible" | "unknown-level" }>;

function conflictText(words: Words, problem: ConflictProblem, { name }: PolicyStyle): string {
  switch (problem.kind) {
    case "misordered": {
      const { firstAt, second, secondAt } = problem;
      return words.text("policy-misordered", { firstAt, second: name(second), secondAt });
    }
    case "in-quiet-hours": {
      const { at, quietFrom: from, quietUntil: until } = problem;
      return words.text("policy-in-quiet-hours", { at, from, until });
    }
    case "spans-overlap":
      return words.text("policy-spans-overlap", { one: problem.one, other: problem.other });
    case "no-free-hour":
      return words.label("policy-no-free-hour");
  }
}

function laxerText(words: Words, problem: Laxer, { amount, day }: PolicyStyle) {
  const { what, group, level, clause } = problem;
  const plan = String(problem.plan);
  if (what === "year-report") {
    const reason = words.text("policy-laxer-day", { plan: day(plan), clause });
    return { place: ["reminders", "yearReportBefore"], reason };
  }
  const reason = words.text("policy-laxer", { plan: amount(what, Number(plan)), clause });
  return { place: placeOf(what, group, level), reason };
}

function plainText(words: Words, problem: Plain, { name, amount, day, unit }: PolicyStyle): string {
  switch (problem.kind) {
    case "level-in-use":
      return words.text("policy-level-in-use", { level: problem.level, count: String(problem.units) });
    case "level-named": {
      const { level, instead } = problem;
      return words.text("policy-level-named", { level, name: name(problem.name), instead });
    }
    case "level-asked": {
      const { level, duty, group, instead } = problem;
      const said = { level, group, instead, duty: name(`requirements.${duty}`) };
      return words.text("policy-level-asked", { ...said, amount: amount(duty, problem.asked) });
    }
    case "levels-turned":
      return words.text("policy-levels-turned", {
        unit: unit(problem.unit),
        level: problem.level,
        upper: problem.upper,
      });
    case "never-final":
      return words.text("policy-never-final", { days: String(problem.days), most: String(problem.most) });
    case "said-twice":
      return words.text("policy-said-twice", { value: clipped(problem.value, LONGEST) });
    case "unknown-way":
      return words.text("policy-unknown-way", {
        way: clipped(problem.way, LONGEST),
        names: problem.known.join(", "),
      });
    case "too-late":
      return words.text("policy-too-late", { at: day(problem.at), before: day(problem.before) });
    case "topmost-only":
      return words.text("policy-topmost-only", { name: name(problem.name) });
    case "approved-above":
      return words.label("policy-approved-above");
    case "laxer-than-above": {
      const { above } = problem;
      const said = above.includes("-") ? day(above) : words.text("policy-days", { count: above });
      return words.text("policy-laxer-than-above", { above: said });
    }
    case "topmost-in-scope":
      return words.label("policy-topmost-in-scope");
    case "outside-above":
      return words.text("policy-outside-above", { unit: unit(problem.unit) });
  }
}

const OF_LEVELS = new Set<string>(["level-in-use", "level-named", "level-asked", "levels-turned"]);

function placeIn(problem: Plain): string[] {
  if (OF_LEVELS.has(problem.kind)) return ["levels"];
  return ("name" in problem ? problem.name : "outsideScope").split(".");
}

function placeOf(duty: DutyId, group: string | undefined, level: string | undefined): string[] {
  return ["requirements", duty, ...(level ? ["byLevel", level] : []), ...(group ? [group] : [])];
}
