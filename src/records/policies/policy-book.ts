import type { Day } from "../../rules/calendar/time.ts";
import { DEFAULT_POLICY } from "../../rules/duties/default-policy.ts";
import type { Policy } from "../../rules/duties/policy.ts";
import { parentsOf, type UnitFacts } from "../../rules/organisation/tree.ts";
import { decisionsOf, inForce, type PolicyRecord } from "./policy-records.ts";

/** The policy of a unit on a day, from decisions already read; `above`: the units above it, nearest first. */
export type PolicyBook = (unit: string, above: readonly string[], day: Day) => Policy;

/** Equal decisions give the same object. */
export function bookOf(records: readonly PolicyRecord[]): PolicyBook {
  const made = new Map<string, Policy>();
  return (unit, above, day) => {
    const decisions = decisionsOf(records, [...above.toReversed(), unit], day);
    if (decisions.length === 0) return DEFAULT_POLICY;
    const name = decisions.map((decision) => `${decision.unit}@${decision.from}`).join();
    const policy = made.get(name) ?? inForce(decisions, day);
    made.set(name, policy);
    return policy;
  };
}

/** Whether a unit stands outside the plan's scope (II) on a day; each is looked up once. */
export function outsideOn(book: PolicyBook, units: UnitFacts, day: Day): (unit: string) => boolean {
  const known = new Map<string, boolean>();
  return (unit) => {
    const outside = known.get(unit) ?? book(unit, parentsOf(units, unit, day), day).outsideScope;
    known.set(unit, outside);
    return outside;
  };
}
