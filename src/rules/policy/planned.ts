import { DEFAULT_POLICY } from "../duties/default-policy.ts";
import { DUTIES, isDutyId } from "../duties/duties.ts";
import { REPORT_CLAUSE } from "../duties/policy-at.ts";
import { type Leaf, leavesOf } from "./leaves.ts";

const PLAN = new Map(leavesOf(DEFAULT_POLICY).map((leaf) => [leaf.key, leaf]));

/** The plan's value in the same place, or our default; undefined for a holiday that neither names. */
export function plannedFor({ name, group, key }: Pick<Leaf, "name" | "group" | "key">): Leaf | undefined {
  return PLAN.get(key) ?? (group ? PLAN.get(`${name}.${group}`) : undefined);
}

/** Whether a value is the plan's own, or our default; a holiday that neither names is not. */
export function isAsPlanned(leaf: Leaf): boolean {
  const plan = plannedFor(leaf);
  return plan !== undefined && JSON.stringify(plan.value) === JSON.stringify(leaf.value);
}

/** The clause of the plan that says the value; undefined where the plan is silent and we have chosen. */
export function clauseOf({ name, group, key }: Pick<Leaf, "name" | "group" | "key">): string | undefined {
  if (name === "reminders.yearReportBefore") return REPORT_CLAUSE;
  const [, id = ""] = name.split(".");
  const isOfPlan = isDutyId(id) && plannedFor({ name, group, key })?.value !== null;
  return isOfPlan ? DUTIES[id].clause : undefined;
}
