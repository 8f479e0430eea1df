import { DEFAULT_POLICY } from "./default-policy.ts";
import { DUTY_IDS } from "./duties.ts";
import type { PolicyPart } from "./policy.ts";

/** The levels that go by another name in a list as long as that of before: at their place stands one that is new, and they are gone. */
export function renamedIn(
  before: readonly string[],
  after: readonly string[],
): readonly { old: string; fresh: string }[] {
  if (before.length !== after.length) return [];
  return before.flatMap((old, place) => {
    const fresh = after[place];
    const isRenamed = fresh !== undefined && !before.includes(fresh) && !after.includes(old);
    return isRenamed ? [{ old, fresh }] : [];
  });
}

/**
 * Decisions in the order in which they are laid over each other, each speaking of levels by the names that those before it have given
 * them: what a lower unit asks of a level stays asked when a unit above gives that another name.
 * @param holds whether a decision has begun: a name of later days does not count yet
 */
export function byNewNames<F extends { readonly policy: PolicyPart }>(
  facts: readonly F[],
  holds: (fact: F) => boolean = () => true,
): readonly F[] {
  if (facts.every(({ policy }) => policy.levels === undefined)) return facts;
  let { levels } = DEFAULT_POLICY;
  const names = new Map<string, string>();
  return facts.map((fact) => {
    const policy = renamed(fact.policy, (level) => newName(level, names, levels));
    const next = holds(fact) ? fact.policy.levels : undefined;
    for (const { old, fresh } of renamedIn(levels, next ?? levels)) names.set(old, fresh);
    levels = next ?? levels;
    return { ...fact, policy };
  });
}

/** A level that still goes by its name keeps it. */
function newName(level: string, names: ReadonlyMap<string, string>, levels: readonly string[]): string {
  let name = level;
  for (const _ of names) name = levels.includes(name) ? name : (names.get(name) ?? name);
  return name;
}

function renamed(part: PolicyPart, nameOf: (level: string) => string): PolicyPart {
  const requirements = { ...part.requirements };
  for (const duty of DUTY_IDS) {
    const asked = requirements[duty];
    if (!asked?.byLevel) continue;
    const { byLevel } = asked;
    const named = Object.entries(byLevel).flatMap(([level, values]) => {
      const name = nameOf(level);
      return name !== level && byLevel[name] ? [] : [[name, values] as const];
    });
    requirements[duty] = { ...asked, byLevel: Object.fromEntries(named) };
  }
  const { secretariesLevel: level } = part;
  return {
    ...part,
    ...(part.requirements && { requirements }),
    ...(level !== undefined && { secretariesLevel: nameOf(level) }),
  };
}
