import { DUTY_IDS, type DutyId } from "../duties/duties.ts";
import type { Group } from "../duties/duty.ts";
import type { Policy, PolicyPart } from "../duties/policy.ts";
import { plain } from "../reading/words/plain.ts";
import { type Leaf, leavesOf } from "./leaves.ts";

/** Whom a requirement is changed for; left out: everybody of whom something is asked. */
export interface ForWhom {
  readonly group?: Group | undefined;
  /** The level's name as typed. */
  readonly level?: string | undefined;
}

/**
 * The values of a duty that hold for units of these levels: of a level that has a value of its own that one, in place of the
 * value for all.
 */
export function thresholds(policy: Policy, duty: DutyId, levels: readonly string[]): Leaf[] {
  const leaves = leavesOf({ requirements: { [duty]: policy.requirements[duty] } });
  return (["A", "B"] as const).flatMap((group) => {
    const own = leaves.filter((leaf) => leaf.group === group && leaf.level && levels.includes(leaf.level));
    const withOwn = new Set(own.map(({ level }) => level));
    const all = leaves.filter((leaf) => leaf.group === group && leaf.level === undefined);
    return levels.every((level) => withOwn.has(level)) ? own : [...all, ...own];
  });
}

/**
 * The part that sets a duty's requirement. Where whom it is for is not said, nothing is asked of those of whom nothing was asked
 * before.
 * @param levels those of the units that it is decided for
 * @returns undefined when there is no such level
 */
export function thresholdPart(
  policy: Policy,
  duty: DutyId,
  { asked, group, level }: ForWhom & { asked: number | null },
  levels: readonly string[],
): PolicyPart | undefined {
  const named = level === undefined ? undefined : policy.levels.find((each) => plain(each) === plain(level));
  if (level !== undefined && named === undefined) return undefined;
  if (named !== undefined) {
    const values = group ? { [group]: asked } : { A: asked, B: asked };
    return { requirements: { [duty]: { byLevel: { [named]: values } } } };
  }
  const meant = thresholds(policy, duty, levels).filter(
    (leaf) => (group === undefined || leaf.group === group) && (leaf.value !== null || group !== undefined),
  );
  const all: { A?: number | null; B?: number | null } = {};
  const byLevel: Record<string, { A?: number | null; B?: number | null }> = {};
  for (const leaf of meant) {
    if (!leaf.group) continue;
    if (leaf.level === undefined) all[leaf.group] = asked;
    else byLevel[leaf.level] = { ...byLevel[leaf.level], [leaf.group]: asked };
  }
  const part = { ...all, ...(Object.keys(byLevel).length > 0 ? { byLevel } : {}) };
  return { requirements: { [duty]: part } };
}

/** Duties of which something is decided in a part. */
export function dutiesIn(part: PolicyPart): DutyId[] {
  return DUTY_IDS.filter((duty) => part.requirements?.[duty] !== undefined);
}
