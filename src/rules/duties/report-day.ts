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

/** Units that report before the same day: the lowest ones, the second tier, those right below the topmost. */
export type ReportTier = "first" | "middle" | "last";

/** A day before which reports come in, `MM-dd`. */
export interface ReportTierDay {
  readonly tier: ReportTier;
  readonly before: string;
}

/** The days before which reports come in, in order; tiers that share one are the last of them. */
export function reportTiers(policy: Pick<Policy, "reminders">): ReportTierDay[] {
  const all: readonly ReportTierDay[] = [
    { tier: "first", before: reportBefore(policy, 3) },
    { tier: "middle", before: reportBefore(policy, 2) },
    { tier: "last", before: reportBefore(policy, 1) },
  ];
  return all.filter(({ before }, n) => before !== all[n + 1]?.before);
}

/**
 * In whose tier a unit is told of its day. It may be known by a further office alone, and have a day of its own: then by the last
 * day of the tiers that does not come after it.
 */
export function tierFor(tiers: readonly ReportTierDay[], before: string): ReportTier {
  const [earliest] = tiers;
  return tiers.findLast((each) => each.before <= before)?.tier ?? earliest?.tier ?? "last";
}

function earlierOf(one: string, other: string): string {
  return one < other ? one : other;
}
