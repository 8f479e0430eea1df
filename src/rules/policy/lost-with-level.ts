import { DUTY_IDS } from "../duties/duties.ts";
import type { Policy } from "../duties/policy.ts";
import { requiredOf } from "../duties/policy-at.ts";
import type { LevelAsked } from "./problems.ts";

/** What is asked of a level that a policy has dropped, and of nobody any more: its units would have moved to one that owes less. */
export function lostWithLevel(level: string, before: Policy, after: Policy): Omit<LevelAsked, "instead">[] {
  return DUTY_IDS.flatMap((duty) =>
    (["A", "B"] as const).flatMap((group) => {
      const asked = before.requirements[duty].byLevel[level]?.[group] ?? 0;
      const owed = after.levels.map((other) => requiredOf(duty, { group, level: other }, after) ?? 0);
      return asked > Math.max(0, ...owed)
        ? [{ kind: "level-asked" as const, level, duty, group, asked }]
        : [];
    }),
  );
}
