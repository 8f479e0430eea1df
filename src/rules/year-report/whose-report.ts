import type { Day } from "../calendar/time.ts";
import { heirOf, parentsOf, type UnitFacts } from "../organisation/tree.ts";

/**
 * The units whose year a report tells of, the reporting one first: itself, all below it, and all that have gone into one of these,
 * also after the report's last day, for an heir reports for both.
 * Who stands outside the plan's scope (II) is in nobody's report.
 * @param alone without those below, who report by themselves: what is left to the topmost unit
 */
export function unitsOfReport(
  units: UnitFacts,
  unit: string,
  {
    lastDay,
    today,
    alone = false,
    isOutside,
  }: { lastDay: Day; today: Day; alone?: boolean; isOutside: (unit: string) => boolean },
): Set<string> {
  const isOwn = (code: string): boolean => {
    const then = heirOf(units, code, lastDay);
    const places = alone ? [then] : [then, ...parentsOf(units, then, lastDay)];
    return places.some((place) => heirOf(units, place, today) === unit);
  };
  return new Set([unit, ...[...units.keys()].filter((code) => isOwn(code) && !isOutside(code))]);
}

/** Whether a unit from elsewhere has gone into one since a day: what was reported on that day does not tell of it. */
export function hasTakenIn(
  units: UnitFacts,
  unit: string,
  { since, today }: { since: Day; today: Day },
): boolean {
  return [...units.keys()].some((code) => {
    const then = heirOf(units, code, since);
    const wasWithin = then === unit || parentsOf(units, then, since).includes(unit);
    return !wasWithin && heirOf(units, code, today) === unit;
  });
}
