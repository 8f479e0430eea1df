import { type Connection, Schema } from "mongoose";
import { DEFAULT_POLICY, type Policy, policyPartSchema } from "../rules/policy.ts";
import { policyAt } from "../rules/policy-at.ts";
import type { Day } from "../rules/time.ts";
import { kept } from "./kept.ts";

/** What a unit decided for itself and the units below it, each part with its first day of effect. */
interface PolicyRecord {
  /** The unit's code. */
  _id: string;
  facts: { from: Day; policy: unknown }[];
}

const policySchema = new Schema<PolicyRecord>(
  {
    _id: { type: String, required: true },
    facts: [
      new Schema(
        { from: { type: String, required: true }, policy: { type: Schema.Types.Mixed, required: true } },
        { _id: false, strict: "throw" },
      ),
    ],
  },
  { strict: "throw", versionKey: false },
);

/** The policy of a unit on a day, all decisions being at hand; `above`: the units above it, nearest first. */
export type PolicyBook = (unit: string, above: readonly string[], day: Day) => Policy;

/** The policy of any unit on any day. */
export type Policies = ReturnType<typeof createPolicies>;

/**
 * @param above the units above one on a day, nearest first
 * @param keepMs how long what was read serves; see {@link kept}
 */
export function createPolicies(
  connection: Connection,
  above: (unit: string, day: Day) => Promise<readonly string[]>,
  keepMs = 0,
) {
  const policies = connection.model<PolicyRecord>("Policy", policySchema, "policies");
  const all = kept(async (): Promise<PolicyRecord[]> => policies.find().lean(), keepMs);

  /** The plan's defaults and over them each unit's decisions, from the first of the chain (the topmost) down. */
  async function policyFor(chain: readonly string[], day: Day): Promise<Policy> {
    const decisions = decisionsOf(await all(), chain, day);
    return decisions.length === 0 ? DEFAULT_POLICY : inForce(decisions, day);
  }

  return {
    policyFor,

    /** The policy that a unit lives by on a day. */
    async of(unit: string, day: Day): Promise<Policy> {
      return policyFor([...(await above(unit, day)).toReversed(), unit], day);
    },

    /** Every unit's decisions, read once: for reports and jobs over many units. The same decisions give the same object. */
    async book(): Promise<PolicyBook> {
      const records = await all();
      const made = new Map<string, Policy>();
      return (unit, above, day) => {
        const decisions = decisionsOf(records, [...above.toReversed(), unit], day);
        if (decisions.length === 0) return DEFAULT_POLICY;
        const name = decisions.map((decision) => `${decision.unit}@${decision.from}`).join();
        const policy = made.get(name) ?? inForce(decisions, day);
        made.set(name, policy);
        return policy;
      };
    },
  };
}

/** The decisions of a chain of units (the topmost first) that have begun. */
function decisionsOf(records: readonly PolicyRecord[], chain: readonly string[], day: Day) {
  if (records.length === 0) return [];
  return chain.flatMap((unit) =>
    (records.find((record) => record._id === unit)?.facts ?? [])
      .filter((fact) => fact.from <= day)
      .toSorted((a, b) => (a.from < b.from ? -1 : 1))
      .map(({ from, policy }) => ({ unit, from, policy })),
  );
}

/** Given one date the decisions keep their order: an older one of a lower unit still wins over a newer one above. */
function inForce(decisions: readonly { policy: unknown }[], day: Day): Policy {
  return policyAt(
    decisions.map(({ policy }) => ({ from: day, policy: policyPartSchema.parse(policy) })),
    day,
  );
}
