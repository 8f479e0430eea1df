import { DUTY_IDS } from "../duties/duties.ts";
import type { Policy, PolicyPart } from "../duties/policy.ts";
import { renamedIn } from "../duties/renamed-levels.ts";

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
