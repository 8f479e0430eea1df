import type { Day } from "../../rules/calendar/time.ts";
import type { Policy, PolicyPart } from "../../rules/duties/policy.ts";
import { checkStricter, type PolicyFact } from "../../rules/duties/policy-at.ts";
import { checkTimes, unknownLevels } from "../../rules/duties/policy-check.ts";
import { checkBelow } from "../../rules/policy/below.ts";
import type { PolicyProblem } from "../../rules/policy/problems.ts";
import { outsideBy } from "../../rules/policy/scope.ts";
import { senseless } from "../../rules/policy/sense.ts";
import { decisionsOf, inForce, type PolicyRecord } from "./policy-records.ts";

interface UnitInTree {
  readonly code: string;
  readonly level: string;
  readonly parent: string | null;
}

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
  const after = at(change.then, [...above.toReversed(), unit], from);
  const chain = above.toReversed();
  return [
    ...checkStricter(policy).map((problem): PolicyProblem => ({ kind: "laxer", ...problem })),
    ...unknownLevels(policy, after.levels),
    ...senseless(policy, after, around.ways),
    ...(chain.length > 0 ? checkBelow(policy, at(change.now, chain, from)) : []),
    ...scope(change.now, chain, fact),
    ...(await together(change, unit, fact, around)),
  ];
}

/** What would be wrong with all decisions together, if this one changed: what is weighed when it is taken back, too. */
export async function together(
  change: Change,
  unit: string,
  { from, policy }: PolicyFact,
  around: Surroundings,
): Promise<PolicyProblem[]> {
  const timed = policy.reminders !== undefined || policy.officeHours !== undefined;
  return [
    ...(policy.levels ? await levelsInUse(change, unit, from, around) : []),
    ...(timed ? await conflicts(change, unit, from, around) : []),
  ];
}

function at(records: readonly PolicyRecord[], chain: readonly string[], day: Day): Policy {
  return inForce(decisionsOf(records, chain, day), day);
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

/** Levels that would no longer be known at the unit, though units there have them; or in an order that turns units around. */
async function levelsInUse(
  { now, then }: Change,
  unit: string,
  day: Day,
  around: Surroundings,
): Promise<PolicyProblem[]> {
  const chain = [...(await around.above(unit, day)).toReversed(), unit];
  const [before, after] = [at(now, chain, day).levels, at(then, chain, day).levels];
  const tree = await around.tree(unit, day);
  const dropped = before
    .filter((level) => !after.includes(level))
    .map((level) => ({ level, units: tree.filter((each) => each.level === level).length }))
    .filter(({ units }) => units > 0)
    .map((used): PolicyProblem => ({ kind: "level-in-use", ...used }));
  return dropped.length > 0 ? dropped : turnedAround(tree, before, after).slice(0, 1);
}

function turnedAround(
  tree: readonly UnitInTree[],
  before: readonly string[],
  after: readonly string[],
): PolicyProblem[] {
  const units = new Map(tree.map((unit) => [unit.code, unit]));
  return tree.flatMap(({ code, level, parent }): PolicyProblem[] => {
    const upper = units.get(parent ?? "")?.level;
    const isAbove = (levels: readonly string[]) =>
      upper !== undefined && levels.includes(level) && levels.indexOf(level) < levels.indexOf(upper);
    if (upper === undefined || !isAbove(after) || isAbove(before)) return [];
    return [{ kind: "levels-turned", unit: code, level, upper }];
  });
}

/** The first times, at the unit or below it, that would no longer go together from a day on. */
async function conflicts(
  { now, then }: Change,
  unit: string,
  from: Day,
  around: Surroundings,
): Promise<PolicyProblem[]> {
  const later = then.flatMap(({ facts }) => facts.map((fact) => fact.from)).filter((day) => day > from);
  // The unit itself before those below it.
  const units = [unit, ...then.map(({ _id }) => _id).filter((code) => code !== unit)];
  for (const day of [...new Set([from, ...later])].toSorted())
    for (const _id of units) {
      const chain = [...(await around.above(_id, day)).toReversed(), _id];
      if (!chain.includes(unit)) continue;
      const known = new Set(checkTimes(at(now, chain, day)).map((problem) => JSON.stringify(problem)));
      const wrong = checkTimes(at(then, chain, day)).filter((problem) => !known.has(JSON.stringify(problem)));
      if (wrong.length > 0) return wrong.map((problem) => ({ ...problem, unit: _id, day }));
    }
  return [];
}
