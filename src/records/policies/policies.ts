import type { Connection } from "mongoose";
import type { Day } from "../../rules/calendar/time.ts";
import { DEFAULT_POLICY } from "../../rules/duties/default-policy.ts";
import { type Policy, policyPartSchema } from "../../rules/duties/policy.ts";
import type { PolicyFact } from "../../rules/duties/policy-at.ts";
import { byNewNames } from "../../rules/duties/renamed-levels.ts";
import { cached } from "../database/cached.ts";
import { createDeciding } from "./deciding.ts";
import { bookOf, type PolicyBook } from "./policy-book.ts";
import { type Change, changesOf } from "./policy-changes.ts";
import {
  asksForApproval,
  decisionsOf,
  inForce,
  type Making,
  type PolicyRecord,
  policyModel,
  withDecision,
} from "./policy-records.ts";
import type { Surroundings } from "./policy-weighing.ts";

/** A decision, with the unit that made it; one of before the chat could decide lacks who made it. */
export interface Decision extends PolicyFact, Partial<Making> {
  unit: string;
}

/** The policy of any unit on any day. */
export type Policies = ReturnType<typeof createPolicies>;

/** @param keepMs how long what was read serves; see {@link cached} */
export function createPolicies(connection: Connection, around: Surroundings, keepMs = 0) {
  const policies = policyModel(connection);
  const read = async (): Promise<PolicyRecord[]> => policies.find().lean();
  const all = cached(read, keepMs);

  /** The plan's defaults, overlaid by each unit's decisions, from the chain's first (the topmost) down. */
  async function policyFor(chain: readonly string[], day: Day): Promise<Policy> {
    const decisions = decisionsOf(await all(), chain, day);
    return decisions.length === 0 ? DEFAULT_POLICY : inForce(decisions, day);
  }

  async function chainOf(unit: string, day: Day): Promise<string[]> {
    return [...(await around.above(unit, day)).toReversed(), unit];
  }

  return {
    policyFor,

    /** The policy of a unit on a day. */
    async of(unit: string, day: Day): Promise<Policy> {
      return policyFor(await chainOf(unit, day), day);
    },

    /**
     * The decisions of a unit and those above it on a day, in order of precedence, including future ones; levels by their names of that day.
     * @throws ZodError when one that was put into the database by hand is invalid
     */
    async decisions(unit: string, day: Day): Promise<Decision[]> {
      const found = decisionsOf(await all(), await chainOf(unit, day), "9999-12-31");
      const read = found.map((decision) => ({
        ...decision,
        policy: policyPartSchema.parse(decision.policy),
      }));
      return [...byNewNames(read, ({ from }) => from <= day)];
    },

    /** What these units have decided, the newest first, also what was taken back. */
    async changes(units: readonly string[]): Promise<Change[]> {
      return changesOf((await all()).filter(({ _id }) => units.includes(_id)));
    },

    ...createDeciding({ policies, read, forget: all.forget, chainOf, around }),

    /** Whether any unit has ever decided that deeds are to be approved: nobody has, in most places. */
    async asksForApproval(): Promise<boolean> {
      return asksForApproval(await all());
    },

    /** Every unit's decisions, read once, for reports and jobs over many units. Equal decisions give the same object. */
    async book(): Promise<PolicyBook> {
      return bookOf(await all());
    },

    /** The same as if the unit had decided this, too. */
    async bookWith(unit: string, { from, policy }: PolicyFact): Promise<PolicyBook> {
      return bookOf(withDecision(await all(), unit, { from, policy }));
    },
  };
}
