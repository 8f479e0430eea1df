import { isDeepStrictEqual } from "node:util";
import { type Connection, Schema } from "mongoose";
import type { Day } from "../../rules/calendar/time.ts";
import { DEFAULT_POLICY, type Policy, policyPartSchema } from "../../rules/duties/policy.ts";
import type { PolicyFact } from "../../rules/duties/policy-at.ts";
import type { PolicyProblem } from "../../rules/duties/policy-check.ts";
import { cached } from "../database/cached.ts";
import { isDuplicateKey } from "../database/duplicate-key.ts";
import { decisionsOf, inForce, type PolicyRecord } from "./policy-records.ts";
import { weigh } from "./policy-weighing.ts";

/** A decision, with the unit that made it. */
export interface Decision extends PolicyFact {
  unit: string;
}

/** The outcome of a decision; nothing is stored if anything is wrong. */
export interface Decided {
  wrong: PolicyProblem[];
  /** False for a dry run, and when the unit's last decision of that day says the same. */
  stored: boolean;
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

/** The policy of a unit on a day, from decisions already read; `above`: the units above it, nearest first. */
export type PolicyBook = (unit: string, above: readonly string[], day: Day) => Policy;

/** The policy of any unit on any day. */
export type Policies = ReturnType<typeof createPolicies>;

/**
 * @param above the units above one on a day, nearest first
 * @param keepMs how long what was read serves; see {@link cached}
 */
export function createPolicies(
  connection: Connection,
  above: (unit: string, day: Day) => Promise<readonly string[]>,
  keepMs = 0,
) {
  const policies = connection.model<PolicyRecord>("Policy", policySchema, "policies");
  const read = async (): Promise<PolicyRecord[]> => policies.find().lean();
  const all = cached(read, keepMs);

  /** The plan's defaults, overlaid by each unit's decisions, from the chain's first (the topmost) down. */
  async function policyFor(chain: readonly string[], day: Day): Promise<Policy> {
    const decisions = decisionsOf(await all(), chain, day);
    return decisions.length === 0 ? DEFAULT_POLICY : inForce(decisions, day);
  }

  async function chainOf(unit: string, day: Day): Promise<string[]> {
    return [...(await above(unit, day)).toReversed(), unit];
  }

  /** @returns whether no other decision for the unit has come since its `known` decisions were read */
  async function append(unit: string, known: number, fact: PolicyFact): Promise<boolean> {
    try {
      const guard = { _id: unit, facts: { $size: known } };
      const { matchedCount, upsertedCount } = await policies.updateOne(
        guard,
        { $push: { facts: fact } },
        { upsert: known === 0 },
      );
      return matchedCount + upsertedCount > 0;
    } catch (error) {
      if (isDuplicateKey(error)) return false;
      throw error;
    }
  }

  return {
    policyFor,

    /** The policy of a unit on a day. */
    async of(unit: string, day: Day): Promise<Policy> {
      return policyFor(await chainOf(unit, day), day);
    },

    /**
     * The decisions of a unit and those above it on a day, in order of precedence, including future ones.
     * @throws ZodError when one that was put into the database by hand is invalid
     */
    async decisions(unit: string, day: Day): Promise<Decision[]> {
      const found = decisionsOf(await all(), await chainOf(unit, day), "9999-12-31");
      return found.map(({ policy, ...decision }) => ({
        ...decision,
        policy: policyPartSchema.parse(policy),
      }));
    },

    /**
     * Lays a part of a policy over the unit's decisions, from a day on. Earlier decisions stay, and one of the same day
     * is extended. Decisions are only ever added, so that of two at once the later sees the other, and neither is lost.
     * @param policy as {@link policyPartSchema} gives it
     */
    async decide(unit: string, { from, policy }: PolicyFact, { dryRun = false } = {}): Promise<Decided> {
      const fact = { from, policy };
      for (;;) {
        const records = await read();
        const known = records.find(({ _id }) => _id === unit)?.facts ?? [];
        const would = [...records.filter(({ _id }) => _id !== unit), { _id: unit, facts: [...known, fact] }];
        const wrong = await weigh(would, unit, fact, chainOf);
        const said = known.findLast((decision) => decision.from === from)?.policy;
        if (dryRun || wrong.length > 0 || isDeepStrictEqual(said, policy)) return { wrong, stored: false };
        if (!(await append(unit, known.length, fact))) continue;
        all.forget();
        return { wrong, stored: true };
      }
    },

    /** Every unit's decisions, read once, for reports and jobs over many units. Equal decisions give the same object. */
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
