import { DUTY_IDS, type DutyId } from "./duties.ts";
import { type DutyResult, isAsked, type Met } from "./duty-result.ts";

export type Totals = Partial<Record<DutyId, Met>>;

/** How many met each duty, of how many who owe it; who was away and did nothing is in neither. */
export function totals(cadres: readonly Partial<Record<DutyId, DutyResult>>[]): Totals {
  const counted: Totals = {};
  for (const id of DUTY_IDS) {
    const results = cadres.flatMap((duties) => duties[id] ?? []).filter(isAsked);
    if (results.length > 0)
      counted[id] = { met: results.filter((result) => result.met).length, of: results.length };
  }
  return counted;
}

/** Of a longer period: how many of its due periods these cadres met, all counted together. */
export function partsTogether(cadres: readonly Partial<Record<DutyId, DutyResult>>[]): Totals {
  const sums: Totals = {};
  for (const id of DUTY_IDS) {
    const counted = cadres.flatMap((duties) => duties[id]?.counted ?? []);
    if (counted.length > 0)
      sums[id] = {
        met: counted.reduce((sum, { met }) => sum + met, 0),
        of: counted.reduce((sum, { of }) => sum + of, 0),
      };
  }
  return sums;
}

/** Whether a larger share met a duty than last time; undefined when there is nothing to compare. */
export function trend(
  previous: Met | undefined,
  current: Met | undefined,
): "up" | "down" | "same" | undefined {
  if (!previous?.of || !current?.of) return undefined;
  const difference = current.met * previous.of - previous.met * current.of;
  return difference > 0 ? "up" : difference < 0 ? "down" : "same";
}
