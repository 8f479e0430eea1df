import type { Day } from "../../rules/calendar/time.ts";
import type { PolicyFact } from "../../rules/duties/policy-at.ts";
import { lostWithLevel } from "../../rules/policy/lost-with-level.ts";
import type { PolicyProblem } from "../../rules/policy/problems.ts";
import { daysFrom, policyThen } from "./policy-records.ts";
import type { Change, Surroundings } from "./policy-weighing.ts";

interface UnitInTree {
  readonly code: string;
  readonly level: string;
  readonly parent: string | null;
}

/** Levels that would no longer be known at the unit, though units there have them; or in an order that turns units around. */
export async function levelsInUse(
  { now, then }: Change,
  unit: string,
  day: Day,
  around: Surroundings,
): Promise<PolicyProblem[]> {
  const chain = [...(await around.above(unit, day)).toReversed(), unit];
  const [before, after] = [policyThen(now, chain, day).levels, policyThen(then, chain, day).levels];
  const tree = await around.tree(unit, day);
  const dropped = before
    .filter((level) => !after.includes(level))
    .map((level) => ({ level, units: tree.filter((each) => each.level === level).length }))
    .filter(({ units }) => units > 0)
    .map((used): PolicyProblem => ({ kind: "level-in-use", ...used }));
  return dropped.length > 0 ? dropped : turnedAround(tree, before, after).slice(0, 1);
}

/** The level whose Bí thư each have an initiative (T3), where it would be none from some day on. */
export async function levelNamed(
  { now, then }: Change,
  unit: string,
  { from, policy }: PolicyFact,
  around: Surroundings,
): Promise<PolicyProblem[]> {
  for (const day of daysFrom(then, from)) {
    const chain = [...(await around.above(unit, day)).toReversed(), unit];
    const [before, after] = [policyThen(now, chain, day), policyThen(then, chain, day)];
    const { secretariesLevel: level, levels } = after;
    const wasWrong = !before.levels.includes(before.secretariesLevel);
    // What the decision itself names is said of it as an unknown level.
    if (levels.includes(level) || wasWrong || level === policy.secretariesLevel) continue;
    const place = before.levels.indexOf(level);
    if (place < 0) return [{ kind: "unknown-level", level, known: levels }];
    return [{ kind: "level-named", name: "secretariesLevel", level, instead: insteadOf(place, levels) }];
  }
  return [];
}

/** What is asked of a level by its name, where it would be asked of nobody from some day on. */
export async function levelAsked(
  { now, then }: Change,
  unit: string,
  { from }: PolicyFact,
  around: Surroundings,
): Promise<PolicyProblem[]> {
  for (const day of daysFrom(then, from)) {
    const chain = [...(await around.above(unit, day)).toReversed(), unit];
    const [before, after] = [policyThen(now, chain, day), policyThen(then, chain, day)];
    const lost = before.levels.flatMap((level, place) =>
      after.levels.includes(level)
        ? []
        : lostWithLevel(level, before, after).map((asked) => ({
            ...asked,
            instead: insteadOf(place, after.levels),
          })),
    );
    if (lost.length > 0) return lost;
  }
  return [];
}

/** The level that has come to where another was. */
function insteadOf(place: number, levels: readonly string[]): string {
  return levels[Math.min(place, levels.length - 1)] ?? "";
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
