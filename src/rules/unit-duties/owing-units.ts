import type { Policy } from "../duties/policy.ts";
import type { UnitDuty } from "./unit-duty.ts";

/**
 * Whether a unit owes a duty.
 * @param depth how many units stand above it
 * @param hasOthers whether there is somebody beside its head: a second cadre, or a unit below
 * @param policy its own: a unit outside the plan's scope (II) owes nothing
 */
export function unitOwes(
  { owedBy }: Pick<UnitDuty, "owedBy">,
  {
    depth,
    level,
    hasOthers,
  }: { readonly depth: number; readonly level: string; readonly hasOthers: boolean },
  policy: Pick<Policy, "outsideScope" | "levels" | "modelsOfBranches">,
): boolean {
  if (policy.outsideScope) return false;
  switch (owedBy) {
    case "every-unit":
      return true;
    case "who-has-others":
      return hasOthers;
    // The lowest level's units are dependent branches, where there are more levels than one.
    case "down-to-grassroots":
      return depth === 0 || policy.modelsOfBranches || policy.levels.at(-1) !== level;
    case "below-topmost":
      return depth > 0;
    case "right-below-topmost":
      return depth === 1;
    case "topmost":
      return depth === 0;
  }
}
