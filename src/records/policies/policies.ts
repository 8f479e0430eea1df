import { isDeepStrictEqual } from "node:util";
import type { Connection } from "mongoose";
import { type Day, dayOf } from "../../rules/calendar/time.ts";
import { DEFAULT_POLICY } from "../../rules/duties/default-policy.ts";
import { type Policy, policyPartSchema } from "../../rules/duties/policy.ts";
import type { PolicyFact } from "../../rules/duties/policy-at.ts";
import { byNewNames } from "../../rules/duties/renamed-levels.ts";
import type { PolicyProblem } from "../../rules/policy/problems.ts";
import { withRenamedLevel } from "../../rules/policy/renamed-level.ts";
import { cached } from "../database/cached.ts";
import { isDuplicateKey } from "../database/duplicate-key.ts";
import { bookOf, type PolicyBook } from "./policy-book.ts";
import { type Change, changesOf } from "./policy-changes.ts";
import {
  asksForApproval,
  decisionsOf,
  inForce,
  type Making,
  type PolicyRecord,
  policyModel,
  policyThen,
  type StoredDecision,
  standing,
  withDecision,
} from "./policy-records.ts";
import { type Surroundings, together, weigh } from "./policy-weighing.ts";

/** A decision, with the unit that made it; one of before the chat could decide lacks who made it. */
export interface Decision extends PolicyFact, Partial<Making> {
  unit: string;
}

/** The outcome of a decision; nothing is stored if anything is wrong. */
export interface Decided {
  wrong: PolicyProblem[];
  /** False for a dry run, and when the unit's last decision of that day says the same. */
  stored: boolean;
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

  /** @returns whether no other decision for the unit has come since its `known` decisions were read */
  async function append(unit: string, known: number, fact: StoredDecision): Promise<boolean> {
    try {
      const guard = { _id: unit, facts: { $size: known } };
      const change = { $push: { facts: fact } };
      const { matchedCount, upsertedCount } = await policies.updateOne(guard, change, {
        upsert: known === 0,
      });
      if (matchedCount + upsertedCount > 0) all.forget();
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
     * The decisions of a unit and those above it on a day, in order of precedence, including future ones; levels by their names of that day.
     * @throws ZodError when one that was put into the database by hand is invalid
     */
    async decisions(unit: string, day: Day): Promise<Decision[]> {
      const found = decisionsOf(await all(), await chainOf(unit, day), "9999-12-31");
      const read = found.map((decision) => ({ ...decision, policy: policyPartSchema.parse(decision.policy) }));
      return [...byNewNames(read, ({ from }) => from <= day)];
    },

    /** What these units have decided, the newest first, also what was taken back. */
    async changes(units: readonly string[]): Promise<Change[]> {
      return changesOf((await all()).filter(({ _id }) => units.includes(_id)));
    },

    /**
     * Lays a part of a policy over the unit's decisions, from a day on. Earlier decisions stay, and one of the same day
     * is extended. Decisions are only ever added, so that of two at once the later sees the other, and neither is lost.
     * What is asked of a level goes along with its new name.
     * @param policy as {@link policyPartSchema} gives it
     */
    async decide(
      unit: string,
      { from, policy: said }: PolicyFact,
      { dryRun = false, making }: { dryRun?: boolean; making?: Making } = {},
    ): Promise<Decided> {
      for (;;) {
        const records = await read();
        const before = policyThen(records, await chainOf(unit, from), from);
        const policy = withRenamedLevel(said, before);
        const fact = { from, policy };
        const known = records.find(({ _id }) => _id === unit)?.facts ?? [];
        if (making && known.some(({ key }) => key === making.key)) return { wrong: [], stored: true };
        const then = withDecision(records, unit, fact);
        const wrong = await weigh({ now: records, then }, unit, fact, around);
        const last = standing(known).findLast((decision) => decision.from === from)?.policy;
        if (dryRun || wrong.length > 0 || isDeepStrictEqual(last, policy)) return { wrong, stored: false };
        if (await append(unit, known.length, { ...fact, ...making })) return { wrong, stored: true };
      }
    },

    /**
     * Takes back a decision of the same day.
     * @param undoes the key of the decision
     * @returns `stored` is false when there is no such decision, or it is of an earlier day, or was taken back before
     */
    async undo(unit: string, undoes: string, making: Making): Promise<Decided> {
      for (;;) {
        const records = await read();
        const known = records.find(({ _id }) => _id === unit)?.facts ?? [];
        if (known.some(({ key }) => key === making.key)) return { wrong: [], stored: true };
        const taken = standing(known).find(({ key }) => key === undoes);
        const isOfToday = taken?.at && dayOf(taken.at.getTime()) === dayOf(making.at.getTime());
        if (!taken || !isOfToday) return { wrong: [], stored: false };
        const { from } = taken;
        const then = withDecision(records, unit, { from, policy: {}, undoes });
        const fact = { from, policy: policyPartSchema.parse(taken.policy) };
        const wrong = await together({ now: records, then }, unit, fact, around);
        if (wrong.length > 0) return { wrong, stored: false };
        if (await append(unit, known.length, { from, policy: {}, undoes, ...making }))
          return { wrong, stored: true };
      }
    },

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
