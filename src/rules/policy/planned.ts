import { DEFAULT_POLICY } from "../duties/policy.ts";
import { type Leaf, leavesOf } from "./leaves.ts";

const PLAN = new Map(leavesOf(DEFAULT_POLICY).map((leaf) => [leaf.key, leaf]));

/** The plan's value in the same place, or our default; undefined for a holiday that neither names. */
export function plannedFor({ name, group, key }: Pick<Leaf, "name" | "group" | "key">): Leaf | undefined {
  return PLAN.get(key) ?? (group ? PLAN.get(`${name}.${group}`) : undefined);
}

export function isAsPlanned(leaf: Leaf): boolean {
  const plan = plannedFor(leaf);
  return plan !== undefined && JSON.stringify(plan.value) === JSON.stringify(leaf.value);
}
