import { DUTY_IDS } from "../duties/duties.ts";
import type { Policy, PolicyPart } from "../duties/policy.ts";

/** A part that gives one level another name, with all that is asked of the level, and its being the Bí thư's of T3, under the new one. */
export function withRenamedLevel(part: PolicyPart, before: Policy): PolicyPart {
  const renamed = renamedIn(before.levels, part.levels ?? []);
  if (!renamed) return part;
  const { old, fresh } = renamed;
  const requirements = { ...part.requirements };
  for (const duty of DUTY_IDS) {
    const asked = before.requirements[duty].byLevel[old];
    const said = requirements[duty];
    if (!asked || said?.byLevel?.[fresh]) continue;
    requirements[duty] = { ...said, byLevel: { ...said?.byLevel, [fresh]: asked } };
  }
  const isOfSecretaries = before.secretariesLevel === old && part.secretariesLevel === undefined;
  return {
    ...part,
    ...(Object.keys(requirements).length > 0 && { requirements }),
    ...(isOfSecretaries && { secretariesLevel: fresh }),
  };
}

/** One name in place of another, all others as they were. */
function renamedIn(before: readonly string[], after: readonly string[]) {
  if (before.length !== after.length) return undefined;
  const places = before.flatMap((level, place) => (level === after[place] ? [] : [place]));
  const [place] = places;
  if (place === undefined || places.length > 1) return undefined;
  const [old, fresh] = [before[place], after[place]];
  return old === undefined || fresh === undefined || before.includes(fresh) ? undefined : { old, fresh };
}
