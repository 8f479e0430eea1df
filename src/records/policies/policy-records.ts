import type { Day } from "../../rules/calendar/time.ts";
import { type Policy, policyPartSchema } from "../../rules/duties/policy.ts";
import { policyAt } from "../../rules/duties/policy-at.ts";

/** What a unit decided for itself and the units below it, each part with its first day of effect. */
export interface PolicyRecord {
  /** The unit's code. */
  _id: string;
  facts: { from: Day; policy: unknown }[];
}

/** The decisions of a chain of units (the topmost first) that have begun. */
export function decisionsOf(records: readonly PolicyRecord[], chain: readonly string[], day: Day) {
  if (records.length === 0) return [];
  return chain.flatMap((unit) =>
    (records.find((record) => record._id === unit)?.facts ?? [])
      .filter((fact) => fact.from <= day)
      .toSorted((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0)) // on the same day, in the order in which they were made
      .map(({ from, policy }) => ({ unit, from, policy })),
  );
}

/**
 * Given one date, the decisions keep their order, so that an older one of a lower unit still wins over a newer one
 * above.
 */
export function inForce(decisions: readonly { policy: unknown }[], day: Day): Policy {
  return policyAt(
    decisions.map(({ policy }) => ({ from: day, policy: policyPartSchema.parse(policy) })),
    day,
  );
}
