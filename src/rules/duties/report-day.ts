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

/** The days before which reports come in by a policy, `MM-dd`, in order; each once. */
export function reportDays(policy: Pick<Policy, "reminders">): string[] {
  return [...new Set([3, 2, 1].map((above) => reportBefore(policy, above)))];
}

function earlierOf(one: string, other: string): string {
  return one < other ? one : other;
}
