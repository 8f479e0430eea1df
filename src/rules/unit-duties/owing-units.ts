import type { UnitDuty } from "./unit-duty.ts";

/**
 * Whether a unit owes a duty.
 * @param depth how many units stand above it
 * @param outsideScope of its policy: a unit outside the plan's scope (II) owes nothing
 * @param hasOthers whether there is somebody beside its head: a second cadre, or a unit below
 */
export function unitOwes(
  { owedBy }: Pick<UnitDuty, "owedBy">,
  depth: number,
  { outsideScope, hasOthers }: { readonly outsideScope: boolean; readonly hasOthers: boolean },
): boolean {
  if (outsideScope) return false;
  switch (owedBy) {
    case "every-unit":
      return true;
    case "who-has-others":
      return hasOthers;
    case "below-topmost":
      return depth > 0;
    case "right-below-topmost":
      return depth === 1;
    case "topmost":
      return depth === 0;
  }
}
