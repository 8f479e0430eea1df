import type { Day } from "../../rules/calendar/time.ts";
import type { PolicyPart } from "../../rules/duties/policy.ts";
import { checkStricter, type PolicyFact } from "../../rules/duties/policy-at.ts";
import { checkTimes, unknownLevels } from "../../rules/duties/policy-check.ts";
import { checkBelow } from "../../rules/policy/below.ts";
import type { PolicyProblem } from "../../rules/policy/problems.ts";
import { outsideBy } from "../../rules/policy/scope.ts";
import { senseless } from "../../rules/policy/sense.ts";
import { levelAsked, levelNamed, levelsInUse } from "./level-weighing.ts";
import { daysFrom, decisionsOf, type PolicyRecord, policyThen } from "./policy-records.ts";

/** What decisions are weighed against. */
export interface Surroundings {
  /** The units above one on a day, nearest first. */
  above(unit: string, day: Day): Promise<readonly string[]>;
  /** A unit and all below it on a day. */
  tree(unit: string, day: Day): Promise<readonly { code: string; level: string; parent: string | null }[]>;
  /** Channels into apps, by name. */
  readonly ways: readonly string[];
}

/** All decisions before and after one of them. */
export interface Change {
  readonly now: readonly PolicyRecord[];
  readonly then: readonly PolicyRecord[];
}

/** What is wrong with a decision of a unit; only what it would bring, not what was wrong before. */
export async function weigh(
  change: Change,
  unit: string,
  fact: PolicyFact,
  around: Surroundings,
): Promise<PolicyProblem[]> {
  const { from, policy } = fact;
  const above = await around.above(unit, from);
  const after = policyThen(change.then, [...above.toReversed(), unit], from);
  const chain = above.toReversed();
  return [
    ...checkStricter(policy, after.levels).map((problem): PolicyProblem => ({ kind: "laxer", ...problem })),
    ...unknownLevels(policy, after.levels),
    ...senseless(policy, after, around.ways),
    ...(chain.length > 0 ? checkBelow(policy, policyThen(change.now, chain, from)) : []),
    ...scope(change.now, chain, fact),
    ...(await together(change, unit, fact, around)),
  ];
}

/** What would be wrong with all decisions together, if this one changed: what is weighed when it is taken back, too. */
export async function together(
  change: Change,
  unit: string,
  fact: PolicyFact,
  around: Surroundings,
): Promise<PolicyProblem[]> {
  const { from, policy } = fact;
  const named = policy.levels !== undefined || policy.secretariesLevel !== undefined;
  const timed = policy.reminders !== undefined || policy.officeHours !== undefined;
  return [
    ...(policy.levels ? await levelsInUse(change, unit, from, around) : []),
    ...(named ? await levelNamed(change, unit, fact, around) : []),
    ...(policy.levels ? await levelAsked(change, unit, fact, around) : []),
    ...(timed ? await conflicts(change, unit, from, around) : []),
  ];
}

function scope(
  records: readonly PolicyRecord[],
  above: readonly string[],
  { from, policy: { outsideScope } }: { from: Day; policy: Pick<PolicyPart, "outsideScope"> },
): PolicyProblem[] {
  if (outsideScope === true && above.length === 0) return [{ kind: "topmost-in-scope" }];
  if (outsideScope !== false) return [];
  const parts = decisionsOf(records, above, from);
  const outside = outsideBy(parts.map(({ unit, policy }) => ({ unit, policy: Object(policy) })));
  return outside === undefined ? [] : [{ kind: "outside-above", unit: outside }];
}

/** The first times, at the unit or below it, that would no longer go together from a day on. */
async function conflicts(
  { now, then }: Change,
  unit: string,
  from: Day,
  around: Surroundings,
): Promise<PolicyProblem[]> {
  // The unit itself before those below it.
  const units = [unit, ...then.map(({ _id }) => _id).filter((code) => code !== unit)];
  for (const day of daysFrom(then, from))
    for (const _id of units) {
      const chain = [...(await around.above(_id, day)).toReversed(), _id];
      if (!chain.includes(unit)) continue;
      const known = new Set(
        checkTimes(policyThen(now, chain, day)).map((problem) => JSON.stringify(problem)),
      );
      const wrong = checkTimes(policyThen(then, chain, day)).filter(
        (problem) => !known.has(JSON.stringify(problem)),
      );
      if (wrong.length > 0) return wrong.map((problem) => ({ ...problem, unit: _id, day }));
    }
  return [];
}
