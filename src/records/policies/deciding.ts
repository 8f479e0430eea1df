import { isDeepStrictEqual } from "node:util";
import type { Model } from "mongoose";
import { type Day, dayOf } from "../../rules/calendar/time.ts";
import { policyPartSchema } from "../../rules/duties/policy.ts";
import type { PolicyFact } from "../../rules/duties/policy-at.ts";
import type { PolicyProblem } from "../../rules/policy/problems.ts";
import { withRenamedLevels } from "../../rules/policy/with-renamed-levels.ts";
import { isDuplicateKey } from "../database/duplicate-key.ts";
import {
  type Making,
  type PolicyRecord,
  policyThen,
  type StoredDecision,
  standing,
  withDecision,
} from "./policy-records.ts";
import { type Surroundings, together, weigh } from "./policy-weighing.ts";

/** The outcome of a decision; nothing is stored if anything is wrong. */
export interface Decided {
  wrong: PolicyProblem[];
  /** False for a dry run, and when the unit's last decision of that day says the same. */
  stored: boolean;
}

interface DecidingParts {
  readonly policies: Model<PolicyRecord>;
  /** As the database has them now. */
  read(): Promise<PolicyRecord[]>;
  /** To be called when something was decided. */
  forget(): void;
  /** The units above one, the topmost first, and the unit itself. */
  chainOf(unit: string, day: Day): Promise<string[]>;
  readonly around: Surroundings;
}

/** Decides what holds at a unit, and takes it back: weighed against everything else that was decided, and only ever added. */
export function createDeciding({ policies, read, forget, chainOf, around }: DecidingParts) {
  /** @returns whether no other decision for the unit has come since its `known` decisions were read */
  async function append(unit: string, known: number, fact: StoredDecision): Promise<boolean> {
    try {
      const guard = { _id: unit, facts: { $size: known } };
      const change = { $push: { facts: fact } };
      const { matchedCount, upsertedCount } = await policies.updateOne(guard, change, {
        upsert: known === 0,
      });
      if (matchedCount + upsertedCount > 0) forget();
      return matchedCount + upsertedCount > 0;
    } catch (error) {
      if (isDuplicateKey(error)) return false;
      throw error;
    }
  }

  return {
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
        const policy = withRenamedLevels(said, before);
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
  };
}
