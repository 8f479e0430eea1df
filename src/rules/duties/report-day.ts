import type { Policy } from "./policy.ts";

/**
 * The day of the year before which a unit reports upwards, `MM-dd`. Those directly below the topmost report to it (V.2),
 * whatever their level is called; lower ones report earlier, to the unit above them.
 * @param above how many units stand above it
 */
export function reportBefore({ reminders }: Policy, above: number): string {
  const { yearReportBefore, secondTierReportBefore, lowerTierReportBefore } = reminders;
  if (above <= 1) return yearReportBefore;
  const earlier = above === 2 ? secondTierReportBefore : lowerTierReportBefore;
  const isEarlier = earlier < yearReportBefore;
  return isEarlier ? earlier : yearReportBefore;
}

/** A policy with the report's day of units that stand so far down. */
export function asOfTier(policy: Policy, above: number): Policy {
  const yearReportBefore = reportBefore(policy, above);
  if (yearReportBefore === policy.reminders.yearReportBefore) return policy;
  return { ...policy, reminders: { ...policy.reminders, yearReportBefore } };
}
