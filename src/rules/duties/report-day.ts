import type { Policy } from "./policy.ts";

/**
 * The day of the year before which a unit reports upwards, `MM-dd`. Those directly below the topmost report to it (V.2),
 * whatever their level is called; lower ones report earlier, to the unit above them, and never after it.
 * @param above how many units stand above it
 */
export function reportBefore({ reminders }: Pick<Policy, "reminders">, above: number): string {
  const { yearReportBefore, secondTierReportBefore, lowerTierReportBefore } = reminders;
  if (above <= 1) return yearReportBefore;
  const second = earlierOf(secondTierReportBefore, yearReportBefore);
  return above === 2 ? second : earlierOf(lowerTierReportBefore, second);
}

/** The days before which reports come in, `MM-dd`: those of the lowest tiers, of the second one, and a unit's own. */
export function reportTiers(policy: Pick<Policy, "reminders">): Record<"first" | "middle" | "last", string> {
  return { first: reportBefore(policy, 3), middle: reportBefore(policy, 2), last: reportBefore(policy, 1) };
}

function earlierOf(one: string, other: string): string {
  return one < other ? one : other;
}

/** A policy with the report's day of units that stand so far down. */
export function asOfTier(policy: Policy, above: number): Policy {
  const yearReportBefore = reportBefore(policy, above);
  if (yearReportBefore === policy.reminders.yearReportBefore) return policy;
  return { ...policy, reminders: { ...policy.reminders, yearReportBefore } };
}
