import { DUTY_IDS } from "../duties/duties.ts";
import type { Policy, PolicyPart } from "../duties/policy.ts";
import { renamedIn } from "../duties/renamed-levels.ts";

/** A part that gives levels other names, with all that is asked of each, and its being the Bí thư's of T3, under the new one. */
export function withRenamedLevels(part: PolicyPart, before: Policy): PolicyPart {
  const renamed = renamedIn(before.levels, part.levels ?? []);
  if (renamed.length === 0) return part;
  const requirements = { ...part.requirements };
  for (const { old, fresh } of renamed)
    for (const duty of DUTY_IDS) {
      const asked = before.requirements[duty].byLevel[old];
      const said = requirements[duty];
      if (!asked || said?.byLevel?.[fresh]) continue;
      requirements[duty] = { ...said, byLevel: { ...said?.byLevel, [fresh]: asked } };
    }
  const ofSecretaries = renamed.find(({ old }) => old === before.secretariesLevel);
  return {
    ...part,
    ...(Object.keys(requirements).length > 0 && { requirements }),
    ...(ofSecretaries && part.secretariesLevel === undefined && { secretariesLevel: ofSecretaries.fresh }),
  };
}
