import { type Connection, Schema } from "mongoose";
import { type Policy, policyPartSchema } from "../rules/policy.ts";
import { policyAt } from "../rules/policy-at.ts";
import type { Day } from "../rules/time.ts";

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

/** The policy of any unit on any day. */
export type Policies = ReturnType<typeof createPolicies>;

/** @param above the units above one on a day, nearest first */
export function createPolicies(
  connection: Connection,
  above: (unit: string, day: Day) => Promise<readonly string[]>,
) {
  const policies = connection.model<PolicyRecord>("Policy", policySchema, "policies");

  /** The plan's defaults and over them each unit's decisions, from the first of the chain (the topmost) down. */
  async function policyFor(chain: readonly string[], day: Day): Promise<Policy> {
    const records = await policies.find({ _id: { $in: [...chain] } }).lean();
    const begun = chain.flatMap((unit) =>
      (records.find((record) => record._id === unit)?.facts ?? [])
        .filter((fact) => fact.from <= day)
        .toSorted((a, b) => (a.from < b.from ? -1 : 1)),
    );
    // Given one date the facts keep this order: an older decision of a lower unit still wins over a newer one above.
    return policyAt(
      begun.map((fact) => ({ from: day, policy: policyPartSchema.parse(fact.policy) })),
      day,
    );
  }

  return {
    policyFor,

    /** The policy that a unit lives by on a day. */
    async of(unit: string, day: Day): Promise<Policy> {
      return policyFor([...(await above(unit, day)).toReversed(), unit], day);
    },
  };
}
