import type { PolicyPart } from "../duties/policy.ts";

/**
 * The unit that stands outside the plan's scope (II), of a chain from the topmost down: what the unit above it said of it last
 * holds for all below it, so a lower unit cannot be inside one that is outside.
 * @param decisions in the order in which they hold
 */
export function outsideBy(
  decisions: readonly { unit: string; policy: Pick<PolicyPart, "outsideScope"> }[],
): string | undefined {
  const said = new Map<string, boolean>();
  for (const { unit, policy } of decisions)
    if (policy.outsideScope !== undefined) said.set(unit, policy.outsideScope);
  return [...said].find(([, outside]) => outside)?.[0];
}
